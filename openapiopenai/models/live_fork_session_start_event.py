# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveForkSessionStartEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_fork_session_config import LiveForkSessionConfig, LiveForkSessionConfigDict

__all__ = [
    "LiveForkSessionStartEvent",
    "LiveForkSessionStartEventDict",
]


class LiveForkSessionStartEvent(BaseModel):
    """Starts a forked session; the first event to send over its WebSocket."""

    type: Literal["session.start"] = "session.start"
    """Type: always `session.start`."""
    event_id: str | None = None
    """ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
    session: LiveForkSessionConfig
    """Settings that differ from the stored session; an empty object changes nothing."""


class LiveForkSessionStartEventDict(TypedDict, total=False):
    """`LiveForkSessionStartEvent` as a dict, for arguments."""

    type: Required[Literal["session.start"]]
    event_id: str | None
    session: Required[LiveForkSessionConfigDict | LiveForkSessionConfig]
