# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentWaitForSubagentsCallItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "AgentWaitForSubagentsCallItem",
]


class AgentWaitForSubagentsCallItem(BaseModel):
    """An agent's call to wait for one or several subagents."""

    type: Literal["wait_for_subagents_call"] = "wait_for_subagents_call"
    """Type: always `wait_for_subagents_call`."""
    id: str
    """Its unique ID."""
    turn_id: str
    """ID of the turn."""
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    """Its current status."""
    recipient_agent_ids: list[str]
    """IDs of the agents that it waits for."""
    sender_agent_id: str
    """ID of the agent that waits."""
