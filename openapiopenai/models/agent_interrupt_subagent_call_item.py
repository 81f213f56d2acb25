# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentInterruptSubagentCallItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "AgentInterruptSubagentCallItem",
]


class AgentInterruptSubagentCallItem(BaseModel):
    """An agent's call to interrupt the current turn of a subagent, which stays available."""

    type: Literal["interrupt_subagent_call"] = "interrupt_subagent_call"
    """Type: always `interrupt_subagent_call`."""
    id: str
    """Its unique ID."""
    turn_id: str
    """ID of the turn."""
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    """Its current status."""
    recipient_agent_id: str
    """ID of the agent to interrupt."""
    sender_agent_id: str
    """ID of the calling agent."""
