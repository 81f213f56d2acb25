"""Model `AgentSessionTurnOutputTextDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentSessionTurnOutputTextDoneEvent",
]


class AgentSessionTurnOutputTextDoneEvent(BaseModel):
    """`AgentSessionTurnOutputTextDoneEvent` of the API."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    text: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.output_text.done"] = "agent.session.turn.output_text.done"
    obfuscation: str | None = None
