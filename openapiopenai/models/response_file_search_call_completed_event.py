"""Model `ResponseFileSearchCallCompletedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseFileSearchCallCompletedEvent",
]


class ResponseFileSearchCallCompletedEvent(BaseModel):
    """`ResponseFileSearchCallCompletedEvent` of the API."""

    type: Literal["response.file_search_call.completed"] = "response.file_search_call.completed"
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None
