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

    type: Literal["agent.session.turn.created"] = "agent.session.turn.created"
    """Which variant this is: always `agent.session.turn.created`."""
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
