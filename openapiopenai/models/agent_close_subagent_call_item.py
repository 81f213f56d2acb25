# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentCloseSubagentCallItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "AgentCloseSubagentCallItem",
]


class AgentCloseSubagentCallItem(BaseModel):
    """An agent's call to close a subagent."""

    type: Literal["close_subagent_call"] = "close_subagent_call"
    """Type: always `close_subagent_call`."""
    id: str
    """Its unique ID."""
    turn_id: str
    """ID of the turn."""
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    """Its current status."""
    recipient_agent_id: str
    """ID of the agent to close."""
    sender_agent_id: str
    """ID of the calling agent."""
