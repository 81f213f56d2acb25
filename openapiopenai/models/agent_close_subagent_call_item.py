"""Model `AgentCloseSubagentCallItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "AgentCloseSubagentCallItem",
]


class AgentCloseSubagentCallItem(BaseModel):
    """`AgentCloseSubagentCallItem` of the API."""

    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    turn_id: str
    type: Literal["close_subagent_call"] = "close_subagent_call"
