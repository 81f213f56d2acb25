"""Model `LiveDecisionEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.live_decision_event_event import LiveDecisionEventEvent

__all__ = [
    "LiveDecisionEvent",
]


class LiveDecisionEvent(BaseModel):
    """A decision was made about a task, or because of a trigger."""

    type: Literal["decision.event"] = "decision.event"
    """Which variant this is: always `decision.event`."""
    event_id: str
    """Id of the event."""
    event: LiveDecisionEventEvent
    """The decision."""
    delegation_id: str | None = None
    """Id of the delegation."""
    source_event_id: str | None = None
    """Id of the transcript's event that set off the trigger; null for a task."""
    source_event_type: (
        Literal["session.input_transcript.delta", "session.output_transcript.delta"] | UnknownStr | None
    ) = None
    """Type of the event that set off the trigger; null for a task."""
    trigger_id: str | None = None
    """Id that the server gave this one time that the trigger went off; null for a task."""
