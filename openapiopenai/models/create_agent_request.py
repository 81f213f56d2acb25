# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateAgentRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.agent_compaction import AgentCompaction, AgentCompactionDict
    from openapiopenai.models.agent_experimental import AgentExperimental, AgentExperimentalDict
    from openapiopenai.models.agent_reasoning_param import AgentReasoningParam, AgentReasoningParamDict
    from openapiopenai.models.agent_text_param import AgentTextParam, AgentTextParamDict
    from openapiopenai.models.multi_agent_config_param import MultiAgentConfigParam, MultiAgentConfigParamDict
    from openapiopenai.models.persisted_agent_tool import PersistedAgentTool, PersistedAgentToolDict

__all__ = [
    "CreateAgentRequest",
    "CreateAgentRequestDict",
]


class CreateAgentRequest(BaseModel):
    """Parameters for creating an agent."""

    name: str | None = None
    """Name of the agent; if absent or null, it has none."""
    model: str
    """ID of the model."""
    compaction: AgentCompaction | None = None
    """How the agent's context is compacted; if absent or null, synchronously."""
    experimental: AgentExperimental | None = None
    """Experimental features of the agent; none by default."""
    instructions: str | None = None
    """Instructions for the agent, added after those that every agent has; none if absent or null."""
    multi_agent: MultiAgentConfigParam | None = None
    """Whether the agent may delegate work to subagents; by default it may not."""
    reasoning: AgentReasoningParam | None = None
    """Reasoning effort: how much the model thinks before it answers."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None = None
    """Service tier of the agent's requests; `auto` by default."""
    text: AgentTextParam | None = None
    """Format and verbosity of the text output; plain text of medium verbosity by default."""
    tools: list[PersistedAgentTool] | None = None
    """Tools that the agent may call, at most 3 MiB of JSON; none by default."""
    metadata: dict[str, str] | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""


class CreateAgentRequestDict(TypedDict, total=False):
    """`CreateAgentRequest` as a dict, for arguments."""

    name: str | None
    model: Required[str]
    compaction: AgentCompactionDict | AgentCompaction | None
    experimental: AgentExperimentalDict | AgentExperimental
    instructions: str | None
    multi_agent: MultiAgentConfigParamDict | MultiAgentConfigParam | None
    reasoning: AgentReasoningParamDict | AgentReasoningParam | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None
    text: AgentTextParamDict | AgentTextParam | None
    tools: Sequence[PersistedAgentToolDict | PersistedAgentTool] | None
    metadata: Mapping[str, str] | None
