"""Model `ResponseReasoningSummaryPartDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response_reasoning_summary_part_done_event_part import (
        ResponseReasoningSummaryPartDoneEventPart,
    )

__all__ = [
    "ResponseReasoningSummaryPartDoneEvent",
]


class ResponseReasoningSummaryPartDoneEvent(BaseModel):
    """`ResponseReasoningSummaryPartDoneEvent` of the API."""

    type: Literal["response.reasoning_summary_part.done"] = "response.reasoning_summary_part.done"
    item_id: str
    output_index: int
    summary_index: int
    status: Literal["incomplete"] | None = None
    sequence_number: int
    part: ResponseReasoningSummaryPartDoneEventPart
    stream_id: str | None = None
