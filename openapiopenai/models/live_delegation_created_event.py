"""Model `LiveDelegationCreatedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_delegation_created_event_delegation import LiveDelegationCreatedEventDelegation

__all__ = [
    "LiveDelegationCreatedEvent",
]


class LiveDelegationCreatedEvent(BaseModel):
    """The model has handed on a task: to your program, to the Responses API, or to decisions."""

    type: Literal["session.delegation.created"] = "session.delegation.created"
    """Which variant this is: always `session.delegation.created`."""
    event_id: str
    """Id of the event."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
    delegation: LiveDelegationCreatedEventDelegation
    """Which task it is, and whom it was handed on to; not what it says."""
    offset_ms: int
    """When it was handed on, in milliseconds since the beginning of the session."""
