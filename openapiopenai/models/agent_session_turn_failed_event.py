"""Model `AgentSessionTurnFailedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_turn import AgentTurn
    from openapiopenai.models.token_usage import TokenUsage

__all__ = [
    "AgentSessionTurnFailedEvent",
]


class AgentSessionTurnFailedEvent(BaseModel):
    """`AgentSessionTurnFailedEvent` of the API."""

    event_id: str
    session_id: str
    turn: AgentTurn
    turn_id: str
    type: Literal["agent.session.turn.failed"] = "agent.session.turn.failed"
    usage: TokenUsage | None = None
    obfuscation: str | None = None
