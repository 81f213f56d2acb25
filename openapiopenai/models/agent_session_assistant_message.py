"""Model `AgentSessionAssistantMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.eval_item_content_output_text import EvalItemContentOutputText

__all__ = [
    "AgentSessionAssistantMessage",
]


class AgentSessionAssistantMessage(BaseModel):
    """`AgentSessionAssistantMessage` of the API."""

    id: str
    """Its id, by which other calls name it."""
    content: list[EvalItemContentOutputText]
    phase: Literal["commentary", "final_answer"] | UnknownStr | None = None
    role: Literal["assistant"] = "assistant"
    """Whose message this is: always `assistant`."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr
    turn_id: str
    """Id of the turn."""
    type: Literal["message"] = "message"
    """Which variant this is: always `message`."""
