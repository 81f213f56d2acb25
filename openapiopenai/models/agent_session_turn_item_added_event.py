"""Model `AgentSessionTurnItemAddedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_session_item import AgentSessionItem

__all__ = [
    "AgentSessionTurnItemAddedEvent",
]


class AgentSessionTurnItemAddedEvent(BaseModel):
    """`AgentSessionTurnItemAddedEvent` of the API."""

    event_id: str
    item: AgentSessionItem
    output_index: int | None = None
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.item.added"] = "agent.session.turn.item.added"
    obfuscation: str | None = None
