"""Model `CreateAgentRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """What an agent is made from."""

    name: str | None = None
    """Name of the agent; it may have none."""
    model: str
    """Id of the model."""
    compaction: AgentCompaction | None = None
    """How its context is condensed; by default while it waits."""
    experimental: AgentExperimental | None = None
    """What is being tried out; by default nothing."""
    instructions: str | None = None
    """What the agent is told, behind what every agent is told."""
    multi_agent: MultiAgentConfigParam | None = None
    """Whether it may set other agents to work; by default not."""
    reasoning: AgentReasoningParam | None = None
    """How much the model thinks before it answers."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None = None
    """Service tier of its requests; `auto` by default."""
    text: AgentTextParam | None = None
    """What form its texts have."""
    tools: list[PersistedAgentTool] | None = None
    """The tools that it may call, at most 3 MiB of JSON."""
    metadata: dict[str, str] | None = None
    """Pairs of text to note things down with: at most 16, names of 64 and values of 512 characters."""


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
