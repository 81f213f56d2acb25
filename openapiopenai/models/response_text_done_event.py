"""Model `ResponseTextDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response_log_prob import ResponseLogProb

__all__ = [
    "ResponseTextDoneEvent",
]


class ResponseTextDoneEvent(BaseModel):
    """`ResponseTextDoneEvent` of the API."""

    type: Literal["response.output_text.done"] = "response.output_text.done"
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    logprobs: list[ResponseLogProb] | None = None
    stream_id: str | None = None
