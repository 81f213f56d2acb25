"""Model `AutomationTargetNewSessionAgent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.agent_compaction import AgentCompaction, AgentCompactionDict
    from openapiopenai.models.agent_experimental import AgentExperimental, AgentExperimentalDict
    from openapiopenai.models.agent_reasoning_param import AgentReasoningParam, AgentReasoningParamDict
    from openapiopenai.models.agent_text_param import AgentTextParam, AgentTextParamDict
    from openapiopenai.models.automation_target_new_session_agent_tools_item import (
        AutomationTargetNewSessionAgentToolsItem,
        AutomationTargetNewSessionAgentToolsItemDict,
    )
    from openapiopenai.models.multi_agent_config_param import MultiAgentConfigParam, MultiAgentConfigParamDict

__all__ = [
    "AutomationTargetNewSessionAgent",
    "AutomationTargetNewSessionAgentDict",
]


class AutomationTargetNewSessionAgent(BaseModel):
    """`AutomationTargetNewSessionAgent` of the API."""

    compaction: AgentCompaction | None = None
    experimental: AgentExperimental | None = None
    instructions: str | None = None
    model: str | None = None
    multi_agent: MultiAgentConfigParam | None = None
    reasoning: AgentReasoningParam | None = None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None = None
    text: AgentTextParam | None = None
    tools: list[AutomationTargetNewSessionAgentToolsItem] | None = None


class AutomationTargetNewSessionAgentDict(TypedDict, total=False):
    """`AutomationTargetNewSessionAgent` as a dict, for arguments."""

    compaction: AgentCompactionDict | AgentCompaction | None
    experimental: AgentExperimentalDict | AgentExperimental
    instructions: str | None
    model: str
    multi_agent: MultiAgentConfigParamDict | MultiAgentConfigParam | None
    reasoning: AgentReasoningParamDict | AgentReasoningParam | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None
    text: AgentTextParamDict | AgentTextParam | None
    tools: Sequence[AutomationTargetNewSessionAgentToolsItemDict | AutomationTargetNewSessionAgentToolsItem] | None
