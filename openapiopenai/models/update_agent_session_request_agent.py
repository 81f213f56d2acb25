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
    """`UpdateAgentSessionRequestAgent` of the API."""

    model: str | None = None
    reasoning: ConfigurationUpdateItemParamReasoning | None = None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None = None
    tools: list[UpdateAgentSessionRequestAgentToolsItem] | None = None


class UpdateAgentSessionRequestAgentDict(TypedDict, total=False):
    """`UpdateAgentSessionRequestAgent` as a dict, for arguments."""

    model: str
    reasoning: ConfigurationUpdateItemParamReasoningDict | ConfigurationUpdateItemParamReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None
    tools: Sequence[UpdateAgentSessionRequestAgentToolsItemDict | UpdateAgentSessionRequestAgentToolsItem] | None
