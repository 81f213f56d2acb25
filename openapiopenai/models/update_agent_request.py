"""Model `UpdateAgentRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

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
    "UpdateAgentRequest",
    "UpdateAgentRequestDict",
]


class UpdateAgentRequest(BaseModel):
    """What may be changed of an agent."""

    name: str | None = None
    """Name of the agent; null: none."""
    model: str | None = None
    """Id of the model."""
    compaction: AgentCompaction | None = None
    """How its context is condensed. Absent: as before; null or empty: while it waits."""
    experimental: AgentExperimental | None = None
    """What is being tried out; what is absent stays."""
    instructions: str | None = None
    """What the agent is told, behind what every agent is told."""
    multi_agent: MultiAgentConfigParam | None = None
    """Whether it may set other agents to work."""
    reasoning: AgentReasoningParam | None = None
    """How much the model thinks before it answers; null: as the model does by default."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None = None
    """Service tier of its requests."""
    text: AgentTextParam | None = None
    """What form its texts have."""
    tools: list[PersistedAgentTool] | None = None
    """The tools that it may call, at most 3 MiB of JSON; all are replaced. Null: none."""
    metadata: dict[str, str] | None = None
    """Pairs of text to note things down with; all are replaced. Null or empty: none."""


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
