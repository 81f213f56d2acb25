"""Model `AgentSessionTurnContentPartDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.eval_item_content_output_text import EvalItemContentOutputText

__all__ = [
    "AgentSessionTurnContentPartDoneEvent",
]


class AgentSessionTurnContentPartDoneEvent(BaseModel):
    """A part of a message is complete."""

    type: Literal["agent.session.turn.content_part.done"] = "agent.session.turn.content_part.done"
    """Which variant this is: always `agent.session.turn.content_part.done`."""
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
    """The part."""
    obfuscation: str | None = None
    """Random characters that even out the length of events, so that it tells nothing of the text."""
