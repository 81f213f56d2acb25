"""Model `AutomationAgentConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.agent_compaction import AgentCompaction
    from openapiopenai.models.agent_experimental import AgentExperimental
    from openapiopenai.models.agent_reasoning import AgentReasoning
    from openapiopenai.models.agent_text import AgentText
    from openapiopenai.models.agent_tool import AgentTool
    from openapiopenai.models.multi_agent_config import MultiAgentConfig

__all__ = [
    "AutomationAgentConfig",
]


class AutomationAgentConfig(BaseModel):
    """An agent that is described in place."""

    model: str
    """Id of the model, as it was asked for."""
    instructions: str | None = None
    """What the agent is told; null: nothing of its own."""
    multi_agent: MultiAgentConfig
    """Whether it may set other agents to work."""
    reasoning: AgentReasoning
    """How much the model thinks before it answers."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | UnknownStr
    """Service tier of its requests."""
    text: AgentText
    """What form its texts have."""
    tools: list[AgentTool]
    """The tools that it may call, without their credentials."""
    compaction: AgentCompaction | None = None
    """How its context is condensed."""
    experimental: AgentExperimental | None = None
    """What is being tried out."""
