"""Model `AgentTurn`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.agent_session_prompt_cache_options import AgentSessionPromptCacheOptions
    from openapiopenai.models.session_turn_error import SessionTurnError
    from openapiopenai.models.token_usage import TokenUsage

__all__ = [
    "AgentTurn",
]


class AgentTurn(BaseModel):
    """A turn of a session: from an input to the end of the work on it."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["agent.session.turn"] = "agent.session.turn"
    """Kind of object: always `agent.session.turn`."""
    session_id: str
    """Id of the session."""
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"] | UnknownStr
    """How far it is; `waiting` needs something from outside."""
    created_at: int
    """When it was made, in seconds since 1970."""
    agent_id: str
    """Id of the agent."""
    completed_at: int | None = None
    """When it ended, well or not, in seconds since 1970."""
    started_at: int | None = None
    """When it began, in seconds since 1970."""
    subagent_id: str | None = None
    """Id of the subagent."""
    prompt_cache_options: AgentSessionPromptCacheOptions | None = None
    """How long its prompts are cached; null where nothing was said of it."""
    usage: TokenUsage | None = None
    """What was used."""
    error: SessionTurnError | None = None
    """Why it has failed; null where it has not."""
    created_at_datetime = datetime_view("created_at")
    completed_at_datetime = datetime_view("completed_at")
    started_at_datetime = datetime_view("started_at")
