"""Model `ResponseReasoningTextDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseReasoningTextDeltaEvent",
]


class ResponseReasoningTextDeltaEvent(BaseModel):
    """`ResponseReasoningTextDeltaEvent` of the API."""

    type: Literal["response.reasoning_text.delta"] = "response.reasoning_text.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    stream_id: str | None = None
