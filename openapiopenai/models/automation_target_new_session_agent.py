# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AutomationTargetNewSessionAgent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Configuration of an agent, given inline."""

    model: str | None = None
    """ID of the model."""
    compaction: AgentCompaction | None = None
    """How the agent's context is compacted. If absent, this is unchanged; null or an empty object means synchronous compaction."""
    instructions: str | None = None
    """Instructions for the agent, appended to those that every agent gets. If absent, they are unchanged."""
    multi_agent: MultiAgentConfigParam | None = None
    """Whether the agent may start subagents, and how many."""
    reasoning: AgentReasoningParam | None = None
    """Reasoning settings of the model. If absent, they are unchanged; null means the model's defaults."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None = None
    """Service tier of the agent's requests."""
    text: AgentTextParam | None = None
    """Format and verbosity of the text output."""
    tools: list[AutomationTargetNewSessionAgentToolsItem] | None = None
    """Tools that the agent may call, at most 3 MiB of JSON. If absent, they are unchanged; null means none."""
    experimental: AgentExperimental | None = None
    """Experimental features of the agent; those that are absent stay unchanged."""


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
