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
    """An item has begun."""

    type: Literal["agent.session.turn.item.added"] = "agent.session.turn.item.added"
    """Which variant this is: always `agent.session.turn.item.added`."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn."""
    output_index: int | None = None
    """Place of the item in the output of the turn."""
    item: AgentSessionItem
    """The item as it begins."""
    obfuscation: str | None = None
    """Random characters that even out the length of events, so that it tells nothing of the text."""
