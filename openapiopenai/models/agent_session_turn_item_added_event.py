# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionTurnItemAddedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_session_item import AgentSessionItem

__all__ = [
    "AgentSessionTurnItemAddedEvent",
]


class AgentSessionTurnItemAddedEvent(BaseModel):
    """An item was added to a turn."""

    type: Literal["agent.session.turn.item.added"] = "agent.session.turn.item.added"
    """Type: always `agent.session.turn.item.added`."""
    event_id: str
    """ID of the event."""
    session_id: str
    """ID of the session."""
    turn_id: str | None = None
    """ID of the turn."""
    output_index: int | None = None
    """Index of the item in the turn's output; null if the item is not output of the agent."""
    item: AgentSessionItem
    """The item, in its initial state."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
