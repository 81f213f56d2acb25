"""Model `ResponseRefusalDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseRefusalDeltaEvent",
]


class ResponseRefusalDeltaEvent(BaseModel):
    """`ResponseRefusalDeltaEvent` of the API."""

    type: Literal["response.refusal.delta"] = "response.refusal.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    stream_id: str | None = None
