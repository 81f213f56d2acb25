"""Model `AgentWaitForSubagentsCallItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "AgentWaitForSubagentsCallItem",
]


class AgentWaitForSubagentsCallItem(BaseModel):
    """An agent waits for others."""

    type: Literal["wait_for_subagents_call"] = "wait_for_subagents_call"
    """Which variant this is: always `wait_for_subagents_call`."""
    id: str
    """Its id, by which other calls name it."""
    turn_id: str
    """Id of the turn."""
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    """How far it is."""
    recipient_agent_ids: list[str]
    """Ids of the agents that it waits for."""
    sender_agent_id: str
    """Id of the agent that waits."""
