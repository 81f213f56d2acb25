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
    """`AgentSessionTurnContentPartAddedEvent` of the API."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: EvalItemContentOutputText
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.content_part.added"] = "agent.session.turn.content_part.added"
    obfuscation: str | None = None
