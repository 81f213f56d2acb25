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
    """A request to update an agent session."""

    agent: UpdateAgentSessionRequestAgent | None = None
    """Changes to the agent of the session; omitted fields stay unchanged."""
    prompt_cache_options: AgentSessionPromptCacheOptions | None = None
    """Prompt cache options of the session's turns; null resets them to the default."""
    review: Literal["none", "auto_review"] | str | None = None
    """Whether actions in new turns are reviewed automatically."""
    spend_control: CreateAgentSessionRequestSpendControl | None = None
    """Spending limit of the session."""
    metadata: dict[str, str] | None = None
    """Key–value pairs of your own; all of them are replaced. Null removes them."""


class UpdateAgentSessionRequestDict(TypedDict, total=False):
    """`UpdateAgentSessionRequest` as a dict, for arguments."""

    agent: UpdateAgentSessionRequestAgentDict | UpdateAgentSessionRequestAgent
    prompt_cache_options: AgentSessionPromptCacheOptionsDict | AgentSessionPromptCacheOptions | None
    review: Literal["none", "auto_review"] | str
    spend_control: CreateAgentSessionRequestSpendControlDict | CreateAgentSessionRequestSpendControl | None
    metadata: Mapping[str, str] | None
