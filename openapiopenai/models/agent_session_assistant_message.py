# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionAssistantMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.eval_item_content_output_text import EvalItemContentOutputText

__all__ = [
    "AgentSessionAssistantMessage",
]


class AgentSessionAssistantMessage(BaseModel):
    """A message from the agent."""

    type: Literal["message"] = "message"
    """Type: always `message`."""
    id: str
    """Its unique ID."""
    turn_id: str
    """ID of the turn."""
    role: Literal["assistant"] = "assistant"
    """Whose message this is: always `assistant`."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr
    """Its current status."""
    content: list[EvalItemContentOutputText]
    """Content of the message."""
    phase: Literal["commentary", "final_answer"] | UnknownStr | None = None
    """Whether the message is an interim remark (`commentary`) or the answer (`final_answer`)."""
