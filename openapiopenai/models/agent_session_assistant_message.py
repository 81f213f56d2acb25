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
    """A message of the agent."""

    type: Literal["message"] = "message"
    """Which variant this is: always `message`."""
    id: str
    """Its id, by which other calls name it."""
    turn_id: str
    """Id of the turn."""
    role: Literal["assistant"] = "assistant"
    """Whose message this is: always `assistant`."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr
    """How far it is."""
    content: list[EvalItemContentOutputText]
    """What the message consists of."""
    phase: Literal["commentary", "final_answer"] | UnknownStr | None = None
    """Whether it is a remark on the way (`commentary`) or the answer (`final_answer`)."""
