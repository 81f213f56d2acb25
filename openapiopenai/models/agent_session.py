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
    """`AgentSession` of the API."""

    id: str
    """Its id, by which other calls name it."""
    agent: AgentSessionAgent
    created_at: int
    """When it was made, in seconds since 1970."""
    environment: Environment
    error: str | None = None
    last_active_at: int
    """When it was last active, in seconds since 1970."""
    metadata: dict[str, str]
    object: Literal["agent.session"] = "agent.session"
    """Kind of object: always `agent.session`."""
    required_actions: list[AgentSessionRequiredActionsItem]
    status: Literal["idle", "in_progress", "requires_action", "failed", "budget_reached"] | UnknownStr
    usage: TokenUsage | None = None
    """What was used."""
    vault_ids: list[str]
    prompt_cache_options: AgentSessionPromptCacheOptions | None = None
    review: Literal["none", "auto_review"] | UnknownStr | None = None
    spend_control: AgentSessionSpendControl | None = None
    created_at_datetime = datetime_view("created_at")
    last_active_at_datetime = datetime_view("last_active_at")
