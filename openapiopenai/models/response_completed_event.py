"""Model `ResponseCompletedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response import Response

__all__ = [
    "ResponseCompletedEvent",
]


class ResponseCompletedEvent(BaseModel):
    """The response is complete."""

    type: Literal["response.completed"] = "response.completed"
    """Which variant this is: always `response.completed`."""
    response: Response
    """The complete response."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""
