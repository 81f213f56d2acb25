"""Model `LiveSessionStartEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_session_config import LiveSessionConfig, LiveSessionConfigDict

__all__ = [
    "LiveSessionStartEvent",
    "LiveSessionStartEventDict",
]


class LiveSessionStartEvent(BaseModel):
    """Starts the session: the first event over a websocket. Wait for `session.started` before you send others. Over WebRTC the session has started already."""

    type: Literal["session.start"] = "session.start"
    """Which variant this is: always `session.start`."""
    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    session: LiveSessionConfig
    """The settings of the session."""


class LiveSessionStartEventDict(TypedDict, total=False):
    """`LiveSessionStartEvent` as a dict, for arguments."""

    type: Required[Literal["session.start"]]
    event_id: str | None
    session: Required[LiveSessionConfigDict | LiveSessionConfig]
