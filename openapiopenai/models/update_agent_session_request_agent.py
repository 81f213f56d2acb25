"""Model `UpdateAgentSessionRequestAgent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.configuration_update_item_param_reasoning import (
        ConfigurationUpdateItemParamReasoning,
        ConfigurationUpdateItemParamReasoningDict,
    )
    from openapiopenai.models.update_agent_session_request_agent_tools_item import (
        UpdateAgentSessionRequestAgentToolsItem,
        UpdateAgentSessionRequestAgentToolsItemDict,
    )

__all__ = [
    "UpdateAgentSessionRequestAgent",
    "UpdateAgentSessionRequestAgentDict",
]


class UpdateAgentSessionRequestAgent(BaseModel):
    """What shall be other of the agent in a session; what is absent stays."""

    model: str | None = None
    """Id of the model from the next turn on."""
    reasoning: ConfigurationUpdateItemParamReasoning | None = None
    """How much the model thinks before it answers."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None = None
    """Service tier of its requests; null: `auto`."""
    tools: list[UpdateAgentSessionRequestAgentToolsItem] | None = None
    """The tools that it may call; all are replaced. Null or empty: none. Functions and MCP servers change with the next call of the model, others with the next turn."""


class UpdateAgentSessionRequestAgentDict(TypedDict, total=False):
    """`UpdateAgentSessionRequestAgent` as a dict, for arguments."""

    model: str
    reasoning: ConfigurationUpdateItemParamReasoningDict | ConfigurationUpdateItemParamReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None
    tools: Sequence[UpdateAgentSessionRequestAgentToolsItemDict | UpdateAgentSessionRequestAgentToolsItem] | None
