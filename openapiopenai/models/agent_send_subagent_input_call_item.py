"""Model `AgentSendSubagentInputCallItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.agent_content import AgentContent

__all__ = [
    "AgentSendSubagentInputCallItem",
]


class AgentSendSubagentInputCallItem(BaseModel):
    """An agent tells another one something."""

    type: Literal["send_subagent_input_call"] = "send_subagent_input_call"
    """Which variant this is: always `send_subagent_input_call`."""
    id: str
    """Its id, by which other calls name it."""
    turn_id: str
    """Id of the turn."""
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    """How far it is."""
    content: list[AgentContent]
    """What it tells."""
    recipient_agent_id: str
    """Id of the agent that it was sent to."""
    sender_agent_id: str
    """Id of the agent that sent it."""
