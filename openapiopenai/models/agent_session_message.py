# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai.helpers.response import MessageMembers

if TYPE_CHECKING:
    from openapiopenai.models.agent_session_message_content import AgentSessionMessageContent

__all__ = [
    "AgentSessionMessage",
]


class AgentSessionMessage(MessageMembers, BaseModel):
    """A message from the user or the agent."""

    type: Literal["message"] = "message"
    """Type: always `message`."""
    id: str | None = None
    """ID of the message; null for some older user messages."""
    turn_id: str
    """ID of the turn."""
    role: Literal["user", "assistant"] | UnknownStr
    """Role of the message's author."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr
    """Its current status."""
    content: list[AgentSessionMessageContent]
    """Content parts of the message: text or images from the user, text from the agent."""
    phase: Literal["commentary", "final_answer"] | UnknownStr | None = None
    """Whether the message is an interim remark (`commentary`) or the answer (`final_answer`); null for user messages."""
