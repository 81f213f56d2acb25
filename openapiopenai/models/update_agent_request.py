# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UpdateAgentRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

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
    "UpdateAgentRequest",
    "UpdateAgentRequestDict",
]


class UpdateAgentRequest(BaseModel):
    """A request to update an agent."""

    name: str | None = None
    """Name of the agent; null removes it."""
    model: str | None = None
    """ID of the model."""
    compaction: AgentCompaction | None = None
    """How the agent's context is compacted. If absent, this is unchanged; null or an empty object means synchronous compaction."""
    experimental: AgentExperimental | None = None
    """Experimental features of the agent; those that are absent stay unchanged."""
    instructions: str | None = None
    """Instructions for the agent, added after those that every agent has; if absent, they are unchanged."""
    multi_agent: MultiAgentConfigParam | None = None
    """Whether the agent may start subagents, and how many."""
    reasoning: AgentReasoningParam | None = None
    """Reasoning options; null resets them to the model's default."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None = None
    """Service tier of the agent's requests."""
    text: AgentTextParam | None = None
    """Format and verbosity of the text output."""
    tools: list[PersistedAgentTool] | None = None
    """Tools that the agent may call, at most 3 MiB of JSON; all of them are replaced. Null removes them."""
    metadata: dict[str, str] | None = None
    """Up to 16 key–value pairs of your own, with keys of at most 64 characters and values of at most 512. They replace all existing ones: null or `{}` clears them, and if absent, they are unchanged."""


class UpdateAgentRequestDict(TypedDict, total=False):
    """`UpdateAgentRequest` as a dict, for arguments."""

    name: str | None
    model: str
    compaction: AgentCompactionDict | AgentCompaction | None
    experimental: AgentExperimentalDict | AgentExperimental
    instructions: str | None
    multi_agent: MultiAgentConfigParamDict | MultiAgentConfigParam | None
    reasoning: AgentReasoningParamDict | AgentReasoningParam | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None
    text: AgentTextParamDict | AgentTextParam | None
    tools: Sequence[PersistedAgentToolDict | PersistedAgentTool] | None
    metadata: Mapping[str, str] | None
