"""Model `AgentSessionTurnOutputTextDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentSessionTurnOutputTextDeltaEvent",
]


class AgentSessionTurnOutputTextDeltaEvent(BaseModel):
    """`AgentSessionTurnOutputTextDeltaEvent` of the API."""

    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.output_text.delta"] = "agent.session.turn.output_text.delta"
    obfuscation: str | None = None
