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
    """What may be changed of a session."""

    agent: UpdateAgentSessionRequestAgent | None = None
    """What shall be other of the agent; what is absent stays."""
    prompt_cache_options: AgentSessionPromptCacheOptions | None = None
    """How long the prompts of its turns are cached; null: as by default."""
    review: Literal["none", "auto_review"] | str | None = None
    """Whether actions of new turns are reviewed by themselves."""
    spend_control: CreateAgentSessionRequestSpendControl | None = None
    """What the session may spend."""
    metadata: dict[str, str] | None = None
    """Pairs of text to note things down with; all are replaced. Null: none."""


class UpdateAgentSessionRequestDict(TypedDict, total=False):
    """`UpdateAgentSessionRequest` as a dict, for arguments."""

    agent: UpdateAgentSessionRequestAgentDict | UpdateAgentSessionRequestAgent
    prompt_cache_options: AgentSessionPromptCacheOptionsDict | AgentSessionPromptCacheOptions | None
    review: Literal["none", "auto_review"] | str
    spend_control: CreateAgentSessionRequestSpendControlDict | CreateAgentSessionRequestSpendControl | None
    metadata: Mapping[str, str] | None
