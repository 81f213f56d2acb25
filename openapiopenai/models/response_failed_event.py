"""Model `ResponseFailedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response import Response

__all__ = [
    "ResponseFailedEvent",
]


class ResponseFailedEvent(BaseModel):
    """The response has failed."""

    type: Literal["response.failed"] = "response.failed"
    """Which variant this is: always `response.failed`."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    response: Response
    """The failed response."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""
