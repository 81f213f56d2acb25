"""Model `AgentCreateSubagentCallItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.agent_content import AgentContent

__all__ = [
    "AgentCreateSubagentCallItem",
]


class AgentCreateSubagentCallItem(BaseModel):
    """An agent sets a new one to work."""

    type: Literal["create_subagent_call"] = "create_subagent_call"
    """Which variant this is: always `create_subagent_call`."""
    id: str
    """Its id, by which other calls name it."""
    turn_id: str
    """Id of the turn."""
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    """How far it is."""
    model: str | None = None
    """Id of the model that the new agent shall have."""
    agent_id: str
    """Id of the agent."""
    content: list[AgentContent]
    """The task of the new agent."""
    reasoning_effort: str | None = None
    """How much the new agent shall think."""
