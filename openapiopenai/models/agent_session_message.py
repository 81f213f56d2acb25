"""Model `AgentSessionMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai.helpers.response import MessageMembers

if TYPE_CHECKING:
    from openapiopenai.models.agent_session_message_content import AgentSessionMessageContent

__all__ = [
    "AgentSessionMessage",
]


class AgentSessionMessage(MessageMembers, BaseModel):
    """A message of the user or the agent."""

    type: Literal["message"] = "message"
    """Which variant this is: always `message`."""
    id: str | None = None
    """Its id; null for some old messages of the user."""
    turn_id: str
    """Id of the turn."""
    role: Literal["user", "assistant"] | UnknownStr
    """Whose message this is."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr
    """How far it is."""
    content: list[AgentSessionMessageContent]
    """What the message consists of: text or images of the user, text of the agent."""
    phase: Literal["commentary", "final_answer"] | UnknownStr | None = None
    """Whether it is a remark on the way (`commentary`) or the answer (`final_answer`); null for messages of the user."""
