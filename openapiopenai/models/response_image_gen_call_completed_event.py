"""Model `ResponseImageGenCallCompletedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseImageGenCallCompletedEvent",
]


class ResponseImageGenCallCompletedEvent(BaseModel):
    """`ResponseImageGenCallCompletedEvent` of the API."""

    type: Literal["response.image_generation_call.completed"] = "response.image_generation_call.completed"
    output_index: int
    sequence_number: int
    item_id: str
    stream_id: str | None = None
