"""Model `AgentReasoningItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.summary_text_content import SummaryTextContent

__all__ = [
    "AgentReasoningItem",
]


class AgentReasoningItem(BaseModel):
    """What an agent has thought, summed up."""

    type: Literal["reasoning"] = "reasoning"
    """Which variant this is: always `reasoning`."""
    id: str
    """Its id, by which other calls name it."""
    turn_id: str
    """Id of the turn."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    """How far it is."""
    summary: list[SummaryTextContent]
    """The summaries."""
