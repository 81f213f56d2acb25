"""Model `AgentResumeSubagentCallItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "AgentResumeSubagentCallItem",
]


class AgentResumeSubagentCallItem(BaseModel):
    """An agent has another one go on."""

    type: Literal["resume_subagent_call"] = "resume_subagent_call"
    """Which variant this is: always `resume_subagent_call`."""
    id: str
    """Its id, by which other calls name it."""
    turn_id: str
    """Id of the turn."""
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    """How far it is."""
    recipient_agent_id: str
    """Id of the agent that shall go on."""
    sender_agent_id: str
    """Id of the agent that asks for it."""
