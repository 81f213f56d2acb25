# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionTurnOutputTextDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AgentSessionTurnOutputTextDeltaEvent",
]


class AgentSessionTurnOutputTextDeltaEvent(BaseModel):
    """Sent with the next part of the output text."""

    type: Literal["agent.session.turn.output_text.delta"] = "agent.session.turn.output_text.delta"
    """Type: always `agent.session.turn.output_text.delta`."""
    event_id: str
    """ID of the event."""
    session_id: str
    """ID of the session."""
    turn_id: str | None = None
    """ID of the turn."""
    item_id: str
    """ID of the item."""
    output_index: int
    """Index of the item in the turn's output."""
    content_index: int
    """Index of the part in the item's `content`."""
    delta: str
    """Text delta: the part to append."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
