# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionTurnContentPartAddedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.eval_item_content_output_text import EvalItemContentOutputText

__all__ = [
    "AgentSessionTurnContentPartAddedEvent",
]


class AgentSessionTurnContentPartAddedEvent(BaseModel):
    """Sent when a content part is added to a message that the model generates."""

    type: Literal["agent.session.turn.content_part.added"] = "agent.session.turn.content_part.added"
    """Type: always `agent.session.turn.content_part.added`."""
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
    part: EvalItemContentOutputText
    """The new part, in its initial state."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
