# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDelegationCreatedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_delegation_created_event_delegation import LiveDelegationCreatedEventDelegation

__all__ = [
    "LiveDelegationCreatedEvent",
]


class LiveDelegationCreatedEvent(BaseModel):
    """Sent when the model delegates a task to your application, the Responses API, or decisions."""

    type: Literal["session.delegation.created"] = "session.delegation.created"
    """Type: always `session.delegation.created`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to, if that event had one."""
    delegation: LiveDelegationCreatedEventDelegation
    """The delegation: its ID and target, without the content of the task."""
    offset_ms: int
    """When the task was delegated, in milliseconds from the start of the session."""
