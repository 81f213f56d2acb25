"""Model `RealtimeServerEventResponseContentPartAdded`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_server_event_response_content_part_added_part import (
        RealtimeServerEventResponseContentPartAddedPart,
    )

__all__ = [
    "RealtimeServerEventResponseContentPartAdded",
]


class RealtimeServerEventResponseContentPartAdded(BaseModel):
    """A part of a message has begun."""

    event_id: str
    """Id of the event."""
    type: Literal["response.content_part.added"] = "response.content_part.added"
    """Which variant this is: always `response.content_part.added`."""
    response_id: str
    """Id of the response."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    content_index: int
    """Place of the part in `content` of the item."""
    part: RealtimeServerEventResponseContentPartAddedPart
    """The part as it begins."""
