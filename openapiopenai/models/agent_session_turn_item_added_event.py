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
    """A new item was added and is in progress."""

    type: Literal["agent.session.turn.item.added"] = "agent.session.turn.item.added"
    """Which variant this is: always `agent.session.turn.item.added`."""
    event_id: str
    """ID of the event."""
    session_id: str
    """ID of the session."""
    turn_id: str | None = None
    """ID of the turn."""
    output_index: int | None = None
    """Index of the item in the turn's output."""
    item: AgentSessionItem
    """The item, in its initial state."""
    obfuscation: str | None = None
    """Random characters that even out the size of events, so that it does not reveal the text."""
