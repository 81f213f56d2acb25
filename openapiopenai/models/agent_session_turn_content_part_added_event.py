"""Model `AgentSessionTurnContentPartAddedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.eval_item_content_output_text import EvalItemContentOutputText

__all__ = [
    "AgentSessionTurnContentPartAddedEvent",
]


class AgentSessionTurnContentPartAddedEvent(BaseModel):
    """A part of a message has begun."""

    type: Literal["agent.session.turn.content_part.added"] = "agent.session.turn.content_part.added"
    """Which variant this is: always `agent.session.turn.content_part.added`."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in the output of the turn."""
    content_index: int
    """Place of the part in `content` of the item."""
    part: EvalItemContentOutputText
    """The part as it begins."""
    obfuscation: str | None = None
    """Random characters that even out the length of events, so that it tells nothing of the text."""
