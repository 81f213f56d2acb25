"""Model `ResponseReasoningTextDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseReasoningTextDoneEvent",
]


class ResponseReasoningTextDoneEvent(BaseModel):
    """`ResponseReasoningTextDoneEvent` of the API."""

    type: Literal["response.reasoning_text.done"] = "response.reasoning_text.done"
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    stream_id: str | None = None
