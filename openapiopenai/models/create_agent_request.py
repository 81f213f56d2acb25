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
    """`CreateAgentRequest` of the API."""

    model: str
    compaction: AgentCompaction | None = None
    experimental: AgentExperimental | None = None
    instructions: str | None = None
    metadata: dict[str, str] | None = None
    multi_agent: MultiAgentConfigParam | None = None
    name: str | None = None
    reasoning: AgentReasoningParam | None = None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None = None
    text: AgentTextParam | None = None
    tools: list[PersistedAgentTool] | None = None


class CreateAgentRequestDict(TypedDict, total=False):
    """`CreateAgentRequest` as a dict, for arguments."""

    model: Required[str]
    compaction: AgentCompactionDict | AgentCompaction | None
    experimental: AgentExperimentalDict | AgentExperimental
    instructions: str | None
    metadata: Mapping[str, str] | None
    multi_agent: MultiAgentConfigParamDict | MultiAgentConfigParam | None
    name: str | None
    reasoning: AgentReasoningParamDict | AgentReasoningParam | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None
    text: AgentTextParamDict | AgentTextParam | None
    tools: Sequence[PersistedAgentToolDict | PersistedAgentTool] | None
