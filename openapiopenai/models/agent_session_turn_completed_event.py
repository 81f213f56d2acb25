# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionTurnCompletedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_turn import AgentTurn
    from openapiopenai.models.token_usage import TokenUsage

__all__ = [
    "AgentSessionTurnCompletedEvent",
]


class AgentSessionTurnCompletedEvent(BaseModel):
    """A turn was completed."""

    type: Literal["agent.session.turn.completed"] = "agent.session.turn.completed"
    """Type: always `agent.session.turn.completed`."""
    event_id: str
    """ID of the event."""
    session_id: str
    """ID of the session."""
    turn_id: str
    """ID of the turn."""
    turn: AgentTurn
    """The turn."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
    usage: TokenUsage | None = None
    """Token usage of the root agent in this turn; null or absent if unknown."""
