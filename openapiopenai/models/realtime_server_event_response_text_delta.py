# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventResponseTextDelta`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeServerEventResponseTextDelta",
]


class RealtimeServerEventResponseTextDelta(BaseModel):
    """Sent with the next part of the output text."""

    event_id: str
    """ID of the event."""
    type: Literal["response.output_text.delta"] = "response.output_text.delta"
    """Type: always `response.output_text.delta`."""
    response_id: str
    """ID of the response."""
    item_id: str
    """ID of the item."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    delta: str
    """Text delta: the part to append."""
