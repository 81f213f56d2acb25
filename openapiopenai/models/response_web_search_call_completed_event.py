"""Model `ResponseWebSearchCallCompletedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseWebSearchCallCompletedEvent",
]


class ResponseWebSearchCallCompletedEvent(BaseModel):
    """`ResponseWebSearchCallCompletedEvent` of the API."""

    type: Literal["response.web_search_call.completed"] = "response.web_search_call.completed"
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None
