# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentTurn`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.agent_session_prompt_cache_options import AgentSessionPromptCacheOptions
    from openapiopenai.models.session_turn_error import SessionTurnError
    from openapiopenai.models.token_usage import TokenUsage

__all__ = [
    "AgentTurn",
]


class AgentTurn(BaseModel):
    """A turn of a session: from an input until the work on it ends."""

    id: str
    """Its unique ID."""
    object: Literal["agent.session.turn"] = "agent.session.turn"
    """Kind of object: always `agent.session.turn`."""
    session_id: str
    """ID of the session."""
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"] | UnknownStr
    """Status of the turn; `waiting` means that it waits for external input."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    agent_id: str
    """ID of the agent that ran the turn."""
    completed_at: int | None = None
    """When the turn ended, successfully or not, as Unix time in seconds."""
    started_at: int | None = None
    """When it started, as Unix time in seconds."""
    subagent_id: str | None = None
    """ID of the subagent that ran the turn; null if none did."""
    prompt_cache_options: AgentSessionPromptCacheOptions | None = None
    """How long the turn's prompts are cached, as set when it started or inherited from the session; null if the model's default applied or no lifetime was recorded."""
    usage: TokenUsage | None = None
    """Token usage of the turn, as far as known; null if unknown. It may still change."""
    error: SessionTurnError | None = None
    """Why the turn failed; null if it did not."""
    created_at_datetime = datetime_view("created_at")
    completed_at_datetime = datetime_view("completed_at")
    started_at_datetime = datetime_view("started_at")
