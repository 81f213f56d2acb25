# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventResponseContentPartAdded`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_server_event_response_content_part_added_part import (
        RealtimeServerEventResponseContentPartAddedPart,
    )

__all__ = [
    "RealtimeServerEventResponseContentPartAdded",
]


class RealtimeServerEventResponseContentPartAdded(BaseModel):
    """Sent when a content part is added to a message that the model generates."""

    event_id: str
    """ID of the event."""
    type: Literal["response.content_part.added"] = "response.content_part.added"
    """Type: always `response.content_part.added`."""
    response_id: str
    """ID of the response."""
    item_id: str
    """ID of the item."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    part: RealtimeServerEventResponseContentPartAddedPart
    """The new part, in its initial state."""
