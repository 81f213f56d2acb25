"""Model `ResponseRefusalDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseRefusalDoneEvent",
]


class ResponseRefusalDoneEvent(BaseModel):
    """`ResponseRefusalDoneEvent` of the API."""

    type: Literal["response.refusal.done"] = "response.refusal.done"
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: int
    stream_id: str | None = None
