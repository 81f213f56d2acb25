"""Model `AgentSession`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.agent_session_agent import AgentSessionAgent
    from openapiopenai.models.agent_session_prompt_cache_options import AgentSessionPromptCacheOptions
    from openapiopenai.models.agent_session_required_actions_item import AgentSessionRequiredActionsItem
    from openapiopenai.models.agent_session_spend_control import AgentSessionSpendControl
    from openapiopenai.models.environment import Environment
    from openapiopenai.models.token_usage import TokenUsage

__all__ = [
    "AgentSession",
]


class AgentSession(BaseModel):
    """A session of work of an agent."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["agent.session"] = "agent.session"
    """Kind of object: always `agent.session`."""
    status: Literal["idle", "in_progress", "requires_action", "failed", "budget_reached"] | UnknownStr
    """How far it is: `idle` waits for input, `requires_action` for what `required_actions` lists, `budget_reached` has spent all it may."""
    agent: AgentSessionAgent
    """The agent, as it is in this session."""
    environment: Environment
    """Where the agent works."""
    required_actions: list[AgentSessionRequiredActionsItem]
    """What has to be done before the session can go on."""
    created_at: int
    """When it was made, in seconds since 1970."""
    last_active_at: int
    """When it was last active, in seconds since 1970."""
    error: str | None = None
    """Why the session has failed."""
    usage: TokenUsage | None = None
    """What was used."""
    spend_control: AgentSessionSpendControl | None = None
    """What the session may spend, and has."""
    review: Literal["none", "auto_review"] | UnknownStr | None = None
    """Whether actions are reviewed by themselves; absent: not."""
    prompt_cache_options: AgentSessionPromptCacheOptions | None = None
    """How long the prompts of its turns are cached."""
    vault_ids: list[str]
    """Ids of vaults that the session may use."""
    metadata: dict[str, str]
    """Pairs of text to note things down with."""
    created_at_datetime = datetime_view("created_at")
    last_active_at_datetime = datetime_view("last_active_at")
