"""Model `ResponseReasoningSummaryTextDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseReasoningSummaryTextDoneEvent",
]


class ResponseReasoningSummaryTextDoneEvent(BaseModel):
    """`ResponseReasoningSummaryTextDoneEvent` of the API."""

    type: Literal["response.reasoning_summary_text.done"] = "response.reasoning_summary_text.done"
    item_id: str
    output_index: int
    summary_index: int
    text: str
    sequence_number: int
    stream_id: str | None = None
