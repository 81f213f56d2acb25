"""Model `UpdateAgentSessionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.agent_session_prompt_cache_options import (
        AgentSessionPromptCacheOptions,
        AgentSessionPromptCacheOptionsDict,
    )
    from openapiopenai.models.create_agent_session_request_spend_control import (
        CreateAgentSessionRequestSpendControl,
        CreateAgentSessionRequestSpendControlDict,
    )
    from openapiopenai.models.update_agent_session_request_agent import (
        UpdateAgentSessionRequestAgent,
        UpdateAgentSessionRequestAgentDict,
    )

__all__ = [
    "UpdateAgentSessionRequest",
    "UpdateAgentSessionRequestDict",
]


class UpdateAgentSessionRequest(BaseModel):
    """`UpdateAgentSessionRequest` of the API."""

    agent: UpdateAgentSessionRequestAgent | None = None
    metadata: dict[str, str] | None = None
    prompt_cache_options: AgentSessionPromptCacheOptions | None = None
    review: Literal["none", "auto_review"] | str | None = None
    spend_control: CreateAgentSessionRequestSpendControl | None = None


class UpdateAgentSessionRequestDict(TypedDict, total=False):
    """`UpdateAgentSessionRequest` as a dict, for arguments."""

    agent: UpdateAgentSessionRequestAgentDict | UpdateAgentSessionRequestAgent
    metadata: Mapping[str, str] | None
    prompt_cache_options: AgentSessionPromptCacheOptionsDict | AgentSessionPromptCacheOptions | None
    review: Literal["none", "auto_review"] | str
    spend_control: CreateAgentSessionRequestSpendControlDict | CreateAgentSessionRequestSpendControl | None
