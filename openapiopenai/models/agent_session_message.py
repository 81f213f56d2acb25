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
    """`AgentSessionMessage` of the API."""

    id: str | None = None
    """Its id, by which other calls name it."""
    content: list[AgentSessionMessageContent]
    phase: Literal["commentary", "final_answer"] | UnknownStr | None = None
    role: Literal["user", "assistant"] | UnknownStr
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr
    turn_id: str
    """Id of the turn."""
    type: Literal["message"] = "message"
    """Which variant this is: always `message`."""
