# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionTurnInProgressEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_turn import AgentTurn

__all__ = [
    "AgentSessionTurnInProgressEvent",
]


class AgentSessionTurnInProgressEvent(BaseModel):
    """A turn has started."""

    type: Literal["agent.session.turn.in_progress"] = "agent.session.turn.in_progress"
    """Type: always `agent.session.turn.in_progress`."""
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
