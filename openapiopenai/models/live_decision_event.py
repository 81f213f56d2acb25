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
    """`LiveDecisionEvent` of the API."""

    delegation_id: str | None = None
    """Id of the delegation."""
    event: LiveDecisionEventEvent
    event_id: str
    """Id of the event."""
    source_event_id: str | None = None
    source_event_type: (
        Literal["session.input_transcript.delta", "session.output_transcript.delta"] | UnknownStr | None
    ) = None
    trigger_id: str | None = None
    type: Literal["decision.event"] = "decision.event"
    """Which variant this is: always `decision.event`."""
