# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionTurnContentPartDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.eval_item_content_output_text import EvalItemContentOutputText

__all__ = [
    "AgentSessionTurnContentPartDoneEvent",
]


class AgentSessionTurnContentPartDoneEvent(BaseModel):
    """A content part of a message is complete."""

    type: Literal["agent.session.turn.content_part.done"] = "agent.session.turn.content_part.done"
    """Type: always `agent.session.turn.content_part.done`."""
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
    """The completed part."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
