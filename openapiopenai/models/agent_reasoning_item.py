# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentReasoningItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.summary_text_content import SummaryTextContent

__all__ = [
    "AgentReasoningItem",
]


class AgentReasoningItem(BaseModel):
    """Summarized reasoning of an agent."""

    type: Literal["reasoning"] = "reasoning"
    """Type: always `reasoning`."""
    id: str
    """Its unique ID."""
    turn_id: str
    """ID of the turn."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    """Its current status."""
    summary: list[SummaryTextContent]
    """Summaries of the reasoning."""
