"""Model `AgentSessionTurnCompletedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_turn import AgentTurn
    from openapiopenai.models.token_usage import TokenUsage

__all__ = [
    "AgentSessionTurnCompletedEvent",
]


class AgentSessionTurnCompletedEvent(BaseModel):
    """A turn is complete."""

    type: Literal["agent.session.turn.completed"] = "agent.session.turn.completed"
    """Which variant this is: always `agent.session.turn.completed`."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    turn_id: str
    """Id of the turn."""
    turn: AgentTurn
    """The turn."""
    obfuscation: str | None = None
    """Random characters that even out the length of events, so that it tells nothing of the text."""
    usage: TokenUsage | None = None
    """What was used."""
