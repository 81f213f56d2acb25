"""Model `ResponseCompactionCompactingEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseCompactionCompactingEvent",
]


class ResponseCompactionCompactingEvent(BaseModel):
    """New content of a compaction's summary has been made; the event does not hold it."""

    type: Literal["response.compaction.compacting"] = "response.compaction.compacting"
    """Which variant this is: always `response.compaction.compacting`."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to, where the connection carries several."""
