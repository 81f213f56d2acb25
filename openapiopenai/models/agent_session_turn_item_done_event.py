# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionTurnItemDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_output_item import AgentOutputItem

__all__ = [
    "AgentSessionTurnItemDoneEvent",
]


class AgentSessionTurnItemDoneEvent(BaseModel):
    """An item is complete."""

    type: Literal["agent.session.turn.item.done"] = "agent.session.turn.item.done"
    """Type: always `agent.session.turn.item.done`."""
    event_id: str
    """ID of the event."""
    session_id: str
    """ID of the session."""
    turn_id: str | None = None
    """ID of the turn."""
    output_index: int
    """Index of the item in the turn's output."""
    item: AgentOutputItem
    """The completed output item."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
