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
    """An agent that is described in place."""

    model: str | None = None
    """Id of the model."""
    compaction: AgentCompaction | None = None
    """How its context is condensed. Absent: as before; null or empty: while it waits."""
    instructions: str | None = None
    """What the agent is told, behind what every agent is told. Absent: as before."""
    multi_agent: MultiAgentConfigParam | None = None
    """Whether it may set other agents to work."""
    reasoning: AgentReasoningParam | None = None
    """How much the model thinks before it answers. Absent: as before; null: as the model does by default."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None = None
    """Service tier of its requests."""
    text: AgentTextParam | None = None
    """What form its texts have."""
    tools: list[AutomationTargetNewSessionAgentToolsItem] | None = None
    """The tools that it may call, at most 3 MiB of JSON. Absent: as before; null: none."""
    experimental: AgentExperimental | None = None
    """What is being tried out; what is absent stays."""


class AutomationTargetNewSessionAgentDict(TypedDict, total=False):
    """`AutomationTargetNewSessionAgent` as a dict, for arguments."""

    model: str
    compaction: AgentCompactionDict | AgentCompaction | None
    instructions: str | None
    multi_agent: MultiAgentConfigParamDict | MultiAgentConfigParam | None
    reasoning: AgentReasoningParamDict | AgentReasoningParam | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None
    text: AgentTextParamDict | AgentTextParam | None
    tools: Sequence[AutomationTargetNewSessionAgentToolsItemDict | AutomationTargetNewSessionAgentToolsItem] | None
    experimental: AgentExperimentalDict | AgentExperimental
