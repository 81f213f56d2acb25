"""Model `AgentSessionTurnCreatedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_turn import AgentTurn

__all__ = [
    "AgentSessionTurnCreatedEvent",
]


class AgentSessionTurnCreatedEvent(BaseModel):
    """A turn was made."""

    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    turn: AgentTurn
    """The turn."""
    turn_id: str
    """Id of the turn."""
    type: Literal["agent.session.turn.created"] = "agent.session.turn.created"
    """Which variant this is: always `agent.session.turn.created`."""
    obfuscation: str | None = None
    """Random characters that even out the length of events, so that it tells nothing of the text."""
