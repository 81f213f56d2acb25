# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventResponseContentPartDone`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_server_event_response_content_part_done_part import (
        RealtimeServerEventResponseContentPartDonePart,
    )

__all__ = [
    "RealtimeServerEventResponseContentPartDone",
]


class RealtimeServerEventResponseContentPartDone(BaseModel):
    """Sent when a content part of an assistant message is complete, or the response was interrupted, incomplete or canceled."""

    event_id: str
    """ID of the event."""
    type: Literal["response.content_part.done"] = "response.content_part.done"
    """Type: always `response.content_part.done`."""
    response_id: str
    """ID of the response."""
    item_id: str
    """ID of the item."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    part: RealtimeServerEventResponseContentPartDonePart
    """The content part, in its final state."""
