"""Model `ResponseFileSearchCallInProgressEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseFileSearchCallInProgressEvent",
]


class ResponseFileSearchCallInProgressEvent(BaseModel):
    """`ResponseFileSearchCallInProgressEvent` of the API."""

    type: Literal["response.file_search_call.in_progress"] = "response.file_search_call.in_progress"
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None
