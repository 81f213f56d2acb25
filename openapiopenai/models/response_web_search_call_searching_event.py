"""Model `ResponseWebSearchCallSearchingEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseWebSearchCallSearchingEvent",
]


class ResponseWebSearchCallSearchingEvent(BaseModel):
    """`ResponseWebSearchCallSearchingEvent` of the API."""

    type: Literal["response.web_search_call.searching"] = "response.web_search_call.searching"
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None
