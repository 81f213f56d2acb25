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
    """`AgentTurn` of the API."""

    id: str
    agent_id: str
    completed_at: int | None = None
    created_at: int
    error: SessionTurnError | None = None
    object: Literal["agent.session.turn"] = "agent.session.turn"
    session_id: str
    started_at: int | None = None
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"] | UnknownStr
    subagent_id: str | None = None
    usage: TokenUsage | None = None
    prompt_cache_options: AgentSessionPromptCacheOptions | None = None
    completed_at_datetime = datetime_view("completed_at")
    created_at_datetime = datetime_view("created_at")
    started_at_datetime = datetime_view("started_at")
