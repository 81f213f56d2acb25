"""Model `AgentSessionTurnItemDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_output_item import AgentOutputItem

__all__ = [
    "AgentSessionTurnItemDoneEvent",
]


class AgentSessionTurnItemDoneEvent(BaseModel):
    """`AgentSessionTurnItemDoneEvent` of the API."""

    event_id: str
    item: AgentOutputItem
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.item.done"] = "agent.session.turn.item.done"
    obfuscation: str | None = None
