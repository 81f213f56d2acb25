"""Model `AgentInterruptSubagentCallItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "AgentInterruptSubagentCallItem",
]


class AgentInterruptSubagentCallItem(BaseModel):
    """An agent breaks off the turn of another one, which stays there."""

    type: Literal["interrupt_subagent_call"] = "interrupt_subagent_call"
    """Which variant this is: always `interrupt_subagent_call`."""
    id: str
    """Its id, by which other calls name it."""
    turn_id: str
    """Id of the turn."""
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    """How far it is."""
    recipient_agent_id: str
    """Id of the agent to interrupt."""
    sender_agent_id: str
    """Id of the agent that asks for it."""
