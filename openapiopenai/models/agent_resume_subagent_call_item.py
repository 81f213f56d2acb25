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

    id: str
    """Its id, by which other calls name it."""
    recipient_agent_id: str
    """Id of the agent that shall go on."""
    sender_agent_id: str
    """Id of the agent that asks for it."""
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    """How far it is."""
    turn_id: str
    """Id of the turn."""
    type: Literal["resume_subagent_call"] = "resume_subagent_call"
    """Which variant this is: always `resume_subagent_call`."""
