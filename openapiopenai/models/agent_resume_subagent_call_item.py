"""Model `AgentResumeSubagentCallItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "AgentResumeSubagentCallItem",
]


class AgentResumeSubagentCallItem(BaseModel):
    """`AgentResumeSubagentCallItem` of the API."""

    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    turn_id: str
    type: Literal["resume_subagent_call"] = "resume_subagent_call"
