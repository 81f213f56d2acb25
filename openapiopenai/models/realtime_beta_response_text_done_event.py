# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaResponseTextDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeBetaResponseTextDoneEvent",
]


class RealtimeBetaResponseTextDoneEvent(BaseModel):
    """Sent when the text of a content part is complete, or the response was interrupted, incomplete or canceled."""

    type: Literal["response.text.done"] = "response.text.done"
    """Type: always `response.text.done`."""
    event_id: str
    """ID of the event."""
    item_id: str
    """ID of the item."""
    response_id: str
    """ID of the response."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    text: str
    """The complete text."""
