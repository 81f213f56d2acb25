# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AutomationAgentConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

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
    """Configuration of an agent, given inline."""

    model: str
    """ID of the model, as requested."""
    instructions: str | None = None
    """Instructions for the agent; null means none of its own."""
    multi_agent: MultiAgentConfig
    """Whether the agent may start subagents, and how many."""
    reasoning: AgentReasoning
    """Reasoning effort: how much the model thinks before it answers."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | UnknownStr
    """Service tier of the agent's requests."""
    text: AgentText
    """Format and verbosity of the text output."""
    tools: list[AgentTool]
    """Tools that the agent may call, without their credentials."""
    compaction: AgentCompaction | None = None
    """How the agent's context is compacted."""
    experimental: AgentExperimental | None = None
    """Experimental settings of the agent."""
