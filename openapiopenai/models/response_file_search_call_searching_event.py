"""Model `ResponseFileSearchCallSearchingEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseFileSearchCallSearchingEvent",
]


class ResponseFileSearchCallSearchingEvent(BaseModel):
    """`ResponseFileSearchCallSearchingEvent` of the API."""

    type: Literal["response.file_search_call.searching"] = "response.file_search_call.searching"
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None
