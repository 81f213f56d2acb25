# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveSessionStartEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_session_config import LiveSessionConfig, LiveSessionConfigDict

__all__ = [
    "LiveSessionStartEvent",
    "LiveSessionStartEventDict",
]


class LiveSessionStartEvent(BaseModel):
    """Starts the session; the first event over a WebSocket. Wait for `session.started` before sending other events. Over WebRTC the session has already started."""

    type: Literal["session.start"] = "session.start"
    """Type: always `session.start`."""
    event_id: str | None = None
    """ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
    session: LiveSessionConfig
    """Configuration of the session."""


class LiveSessionStartEventDict(TypedDict, total=False):
    """`LiveSessionStartEvent` as a dict, for arguments."""

    type: Required[Literal["session.start"]]
    event_id: str | None
    session: Required[LiveSessionConfigDict | LiveSessionConfig]
