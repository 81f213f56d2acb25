# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionTurnReasoningSummaryPartDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.summary_text_content import SummaryTextContent

__all__ = [
    "AgentSessionTurnReasoningSummaryPartDoneEvent",
]


class AgentSessionTurnReasoningSummaryPartDoneEvent(BaseModel):
    """A part of the reasoning summary is complete."""

    type: Literal["agent.session.turn.reasoning_summary_part.done"] = "agent.session.turn.reasoning_summary_part.done"
    """Type: always `agent.session.turn.reasoning_summary_part.done`."""
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
    status: Literal["incomplete"] | None = None
    """`incomplete` if the summary was cut off; otherwise absent."""
    part: SummaryTextContent
    """The completed part."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
