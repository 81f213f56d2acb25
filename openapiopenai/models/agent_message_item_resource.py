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
    """A message from one agent to another."""

    type: Literal["agent_message"] = "agent_message"
    """Which variant this is: always `agent_message`."""
    id: str
    """Its id, by which other calls name it."""
    turn_id: str
    """Id of the turn."""
    content: list[AgentContent]
    """What the message consists of."""
    recipient_agent_id: str
    """Id or name of the agent that it was sent to."""
    sender_agent_id: str
    """Id or name of the agent that sent it."""
