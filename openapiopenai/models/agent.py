# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `Agent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.agent_compaction import AgentCompaction
    from openapiopenai.models.agent_experimental import AgentExperimental
    from openapiopenai.models.agent_reasoning import AgentReasoning
    from openapiopenai.models.agent_text import AgentText
    from openapiopenai.models.multi_agent_config import MultiAgentConfig
    from openapiopenai.models.persisted_agent_tool import PersistedAgentTool

__all__ = [
    "Agent",
]


class Agent(BaseModel):
    """A reusable agent of the project."""

    id: str
    """Its unique ID."""
    object: Literal["agent"] = "agent"
    """Kind of object: always `agent`."""
    name: str | None = None
    """Name of the agent; null if it has none."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    updated_at: int
    """When it was last updated, as Unix time in seconds."""
    model: str
    """ID of the model, as requested."""
    instructions: str | None = None
    """Instructions for the agent, added after those that every agent has."""
    text: AgentText
    """Format and verbosity of the text output."""
    reasoning: AgentReasoning
    """Reasoning effort: how much the model thinks before it answers."""
    tools: list[PersistedAgentTool]
    """Tools that the model or agent may call."""
    multi_agent: MultiAgentConfig
    """Whether the agent may start subagents, and how many."""
    compaction: AgentCompaction | None = None
    """How the agent's context is compacted."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | UnknownStr
    """Service tier of the agent's requests."""
    metadata: dict[str, str]
    """Key–value pairs of your own."""
    experimental: AgentExperimental | None = None
    """Experimental settings of the agent."""
    created_at_datetime = datetime_view("created_at")
    updated_at_datetime = datetime_view("updated_at")
