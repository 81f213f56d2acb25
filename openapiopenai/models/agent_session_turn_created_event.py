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
    """`AgentSessionTurnCreatedEvent` of the API."""

    event_id: str
    session_id: str
    turn: AgentTurn
    turn_id: str
    type: Literal["agent.session.turn.created"] = "agent.session.turn.created"
    obfuscation: str | None = None
