"""Model `ResponseImageGenCallInProgressEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseImageGenCallInProgressEvent",
]


class ResponseImageGenCallInProgressEvent(BaseModel):
    """`ResponseImageGenCallInProgressEvent` of the API."""

    type: Literal["response.image_generation_call.in_progress"] = "response.image_generation_call.in_progress"
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None
