# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionTurnReasoningSummaryPartAddedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.summary_text_content import SummaryTextContent

__all__ = [
    "AgentSessionTurnReasoningSummaryPartAddedEvent",
]


class AgentSessionTurnReasoningSummaryPartAddedEvent(BaseModel):
    """A part of the reasoning summary was added."""

    type: Literal["agent.session.turn.reasoning_summary_part.added"] = "agent.session.turn.reasoning_summary_part.added"
    """Type: always `agent.session.turn.reasoning_summary_part.added`."""
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
    part: SummaryTextContent
    """The new part, in its initial state."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
