"""Model `AgentMessageItemResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_content import AgentContent

__all__ = [
    "AgentMessageItemResource",
]


class AgentMessageItemResource(BaseModel):
    """`AgentMessageItemResource` of the API."""

    id: str
    content: list[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    turn_id: str
    type: Literal["agent_message"] = "agent_message"
