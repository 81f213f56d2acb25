# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionTurnCreatedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_turn import AgentTurn

__all__ = [
    "AgentSessionTurnCreatedEvent",
]


class AgentSessionTurnCreatedEvent(BaseModel):
    """A turn was created."""

    type: Literal["agent.session.turn.created"] = "agent.session.turn.created"
    """Type: always `agent.session.turn.created`."""
    event_id: str
    """ID of the event."""
    session_id: str
    """ID of the session."""
    turn_id: str
    """ID of the turn."""
    turn: AgentTurn
    """The turn."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
