"""Model `Agent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

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
    """An agent of the project, to be used again and again."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["agent"] = "agent"
    """Kind of object: always `agent`."""
    name: str | None = None
    """Name of the agent; null where it has none."""
    created_at: int
    """When it was made, in seconds since 1970."""
    updated_at: int
    """When it was last changed, in seconds since 1970."""
    model: str
    """Id of the model, as it was asked for."""
    instructions: str | None = None
    """What the agent is told, behind what every agent is told."""
    text: AgentText
    """What form its texts have."""
    reasoning: AgentReasoning
    """How much the model thinks before it answers."""
    tools: list[PersistedAgentTool]
    """The tools that it may call."""
    multi_agent: MultiAgentConfig
    """Whether it may set other agents to work."""
    compaction: AgentCompaction | None = None
    """How its context is condensed."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | UnknownStr
    """Service tier of its requests."""
    metadata: dict[str, str]
    """Pairs of text to note things down with."""
    experimental: AgentExperimental | None = None
    """What is being tried out."""
    created_at_datetime = datetime_view("created_at")
    updated_at_datetime = datetime_view("updated_at")
