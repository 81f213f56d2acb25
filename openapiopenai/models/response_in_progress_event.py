"""Model `ResponseInProgressEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response import Response

__all__ = [
    "ResponseInProgressEvent",
]


class ResponseInProgressEvent(BaseModel):
    """The response is in progress."""

    type: Literal["response.in_progress"] = "response.in_progress"
    """Which variant this is: always `response.in_progress`."""
    response: Response
    """The response so far."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""
