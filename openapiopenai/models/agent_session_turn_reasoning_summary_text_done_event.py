# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionTurnReasoningSummaryTextDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AgentSessionTurnReasoningSummaryTextDoneEvent",
]


class AgentSessionTurnReasoningSummaryTextDoneEvent(BaseModel):
    """The text of a reasoning summary part is complete."""

    type: Literal["agent.session.turn.reasoning_summary_text.done"] = "agent.session.turn.reasoning_summary_text.done"
    """Type: always `agent.session.turn.reasoning_summary_text.done`."""
    event_id: str
    """ID of the event."""
    session_id: str
    """ID of the session."""
    turn_id: str | None = None
    """ID of the turn."""
    item_id: str
    """ID of the item."""
    output_index: int
    """Index of the item in the turn's output."""
    summary_index: int
    """Index of the part in the reasoning item's `summary`."""
    text: str
    """The complete text."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
