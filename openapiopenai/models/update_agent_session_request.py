# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UpdateAgentSessionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.agent_session_prompt_cache_options import (
        AgentSessionPromptCacheOptions,
        AgentSessionPromptCacheOptionsDict,
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
    """How long the prompts of future turns are cached; null clears the session's default."""
    review: Literal["none", "auto_review"] | str | None = None
    """Whether actions in new root turns are reviewed automatically; with `auto_review`, fallbacks to manual approval are denied. Turns that exist already, and their subagents, keep their mode."""
    metadata: dict[str, str] | None = None
    """Up to 16 key–value pairs of your own, with keys of at most 64 characters and values of at most 512. They replace all existing ones: null or `{}` clears them, and if absent, they are unchanged."""


class UpdateAgentSessionRequestDict(TypedDict, total=False):
    """`UpdateAgentSessionRequest` as a dict, for arguments."""

    agent: UpdateAgentSessionRequestAgentDict | UpdateAgentSessionRequestAgent
    prompt_cache_options: AgentSessionPromptCacheOptionsDict | AgentSessionPromptCacheOptions | None
    review: Literal["none", "auto_review"] | str
    metadata: Mapping[str, str] | None
