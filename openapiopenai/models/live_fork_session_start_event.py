"""Model `LiveForkSessionStartEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_fork_session_config import LiveForkSessionConfig, LiveForkSessionConfigDict

__all__ = [
    "LiveForkSessionStartEvent",
    "LiveForkSessionStartEventDict",
]


class LiveForkSessionStartEvent(BaseModel):
    """Starts a session that goes on from a stored one; the first event over its websocket."""

    type: Literal["session.start"] = "session.start"
    """Which variant this is: always `session.start`."""
    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    session: LiveForkSessionConfig
    """What shall be other than in the stored session; an empty object: nothing."""


class LiveForkSessionStartEventDict(TypedDict, total=False):
    """`LiveForkSessionStartEvent` as a dict, for arguments."""

    type: Required[Literal["session.start"]]
    event_id: str | None
    session: Required[LiveForkSessionConfigDict | LiveForkSessionConfig]
