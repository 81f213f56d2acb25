"""Model `AgentCloseSubagentCallItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "AgentCloseSubagentCallItem",
]


class AgentCloseSubagentCallItem(BaseModel):
    """An agent closes another one."""

    type: Literal["close_subagent_call"] = "close_subagent_call"
    """Which variant this is: always `close_subagent_call`."""
    id: str
    """Its id, by which other calls name it."""
    turn_id: str
    """Id of the turn."""
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    """How far it is."""
    recipient_agent_id: str
    """Id of the agent to close."""
    sender_agent_id: str
    """Id of the agent that asks for it."""
