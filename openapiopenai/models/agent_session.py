# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSession`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.agent_session_agent import AgentSessionAgent
    from openapiopenai.models.agent_session_prompt_cache_options import AgentSessionPromptCacheOptions
    from openapiopenai.models.agent_session_required_actions_item import AgentSessionRequiredActionsItem
    from openapiopenai.models.environment import Environment
    from openapiopenai.models.token_usage import TokenUsage

__all__ = [
    "AgentSession",
]


class AgentSession(BaseModel):
    """A session in which an agent works."""

    id: str
    """Its unique ID."""
    object: Literal["agent.session"] = "agent.session"
    """Kind of object: always `agent.session`."""
    status: Literal["idle", "in_progress", "requires_action", "failed"] | UnknownStr
    """Status of the session: `idle` waits for input, `requires_action` waits for what `required_actions` lists."""
    agent: AgentSessionAgent
    """The agent as configured in this session."""
    environment: Environment
    """Environment that the agent works in."""
    required_actions: list[AgentSessionRequiredActionsItem]
    """Actions required before the session can continue."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    last_active_at: int
    """When it was last active, as Unix time in seconds."""
    error: str | None = None
    """Why the session failed; null if it did not."""
    usage: TokenUsage | None = None
    """Token usage of the session, as far as known; null if unknown. It may still change."""
    review: Literal["none", "auto_review"] | UnknownStr | None = None
    """Whether eligible actions are reviewed automatically; if absent, they are not."""
    prompt_cache_options: AgentSessionPromptCacheOptions | None = None
    """Prompt cache lifetime of the session's turns; if not set, the model's default."""
    vault_ids: list[str]
    """IDs of vaults that the session may use."""
    metadata: dict[str, str]
    """Key–value pairs of your own."""
    created_at_datetime = datetime_view("created_at")
    last_active_at_datetime = datetime_view("last_active_at")
