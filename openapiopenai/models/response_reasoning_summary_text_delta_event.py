"""Model `ResponseReasoningSummaryTextDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseReasoningSummaryTextDeltaEvent",
]


class ResponseReasoningSummaryTextDeltaEvent(BaseModel):
    """`ResponseReasoningSummaryTextDeltaEvent` of the API."""

    type: Literal["response.reasoning_summary_text.delta"] = "response.reasoning_summary_text.delta"
    item_id: str
    output_index: int
    summary_index: int
    delta: str
    sequence_number: int
    stream_id: str | None = None
