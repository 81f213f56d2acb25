"""Model `ResponseImageGenCallGeneratingEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseImageGenCallGeneratingEvent",
]


class ResponseImageGenCallGeneratingEvent(BaseModel):
    """`ResponseImageGenCallGeneratingEvent` of the API."""

    type: Literal["response.image_generation_call.generating"] = "response.image_generation_call.generating"
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None
