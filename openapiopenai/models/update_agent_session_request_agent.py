# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UpdateAgentSessionRequestAgent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Changes to the agent of a session; omitted fields stay unchanged."""

    model: str | None = None
    """ID of the model to use from the next turn on."""
    reasoning: ConfigurationUpdateItemParamReasoning | None = None
    """Reasoning effort: how much the model thinks before it answers."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None = None
    """Service tier of the agent's requests. If absent, it is unchanged; null resets it to `auto`."""
    tools: list[UpdateAgentSessionRequestAgentToolsItem] | None = None
    """Tools that the agent may call; all of them are replaced. Null or empty removes them. Changes to functions and MCP servers apply from the next model call, changes to other tools from the next turn."""


class UpdateAgentSessionRequestAgentDict(TypedDict, total=False):
    """`UpdateAgentSessionRequestAgent` as a dict, for arguments."""

    model: str
    reasoning: ConfigurationUpdateItemParamReasoningDict | ConfigurationUpdateItemParamReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None
    tools: Sequence[UpdateAgentSessionRequestAgentToolsItemDict | UpdateAgentSessionRequestAgentToolsItem] | None
