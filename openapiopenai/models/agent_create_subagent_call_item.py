# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentCreateSubagentCallItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.agent_content import AgentContent

__all__ = [
    "AgentCreateSubagentCallItem",
]


class AgentCreateSubagentCallItem(BaseModel):
    """An agent's call to create a subagent."""

    type: Literal["create_subagent_call"] = "create_subagent_call"
    """Type: always `create_subagent_call`."""
    id: str
    """Its unique ID."""
    turn_id: str
    """ID of the turn."""
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    """Its current status."""
    model: str | None = None
    """ID of the model for the new subagent."""
    agent_id: str
    """ID of the agent that requested the subagent."""
    content: list[AgentContent]
    """Task of the new subagent."""
    reasoning_effort: str | None = None
    """Reasoning effort of the new subagent."""
