# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventResponseTextDone`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeServerEventResponseTextDone",
]


class RealtimeServerEventResponseTextDone(BaseModel):
    """Sent when the text of a content part is complete, or the response was interrupted, incomplete or canceled."""

    event_id: str
    """ID of the event."""
    type: Literal["response.output_text.done"] = "response.output_text.done"
    """Type: always `response.output_text.done`."""
    response_id: str
    """ID of the response."""
    item_id: str
    """ID of the item."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    text: str
    """The complete text."""
