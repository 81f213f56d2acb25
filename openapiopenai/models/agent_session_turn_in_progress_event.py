"""Model `AgentSessionTurnInProgressEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_turn import AgentTurn

__all__ = [
    "AgentSessionTurnInProgressEvent",
]


class AgentSessionTurnInProgressEvent(BaseModel):
    """`AgentSessionTurnInProgressEvent` of the API."""

    event_id: str
    session_id: str
    turn: AgentTurn
    turn_id: str
    type: Literal["agent.session.turn.in_progress"] = "agent.session.turn.in_progress"
    obfuscation: str | None = None
