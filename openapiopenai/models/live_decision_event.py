# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDecisionEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.live_decision_event_event import LiveDecisionEventEvent

__all__ = [
    "LiveDecisionEvent",
]


class LiveDecisionEvent(BaseModel):
    """Sent when a decision was made about a delegated task or because of a trigger."""

    type: Literal["decision.event"] = "decision.event"
    """Type: always `decision.event`."""
    event_id: str
    """ID of the event."""
    event: LiveDecisionEventEvent
    """The decision."""
    delegation_id: str | None = None
    """ID of the delegation; null for a decision that a trigger caused."""
    source_event_id: str | None = None
    """ID of the transcript event that fired the trigger; null for a delegated task."""
    source_event_type: (
        Literal["session.input_transcript.delta", "session.output_transcript.delta"] | UnknownStr | None
    ) = None
    """Type of the transcript event that fired the trigger; null for a delegated task."""
    trigger_id: str | None = None
    """Server-assigned ID of this firing of the trigger; null for a delegated task."""
