"""Model `ResponseCompactionCompactingEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseCompactionCompactingEvent",
]


class ResponseCompactionCompactingEvent(BaseModel):
    """`ResponseCompactionCompactingEvent` of the API."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"] = "response.compaction.compacting"
    stream_id: str | None = None
