"""Model `ResponseSteerFailedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response_steer_failed_event_error import ResponseSteerFailedEventError
    from openapiopenai.models.response_steer_failed_event_steer import ResponseSteerFailedEventSteer

__all__ = [
    "ResponseSteerFailedEvent",
]


class ResponseSteerFailedEvent(BaseModel):
    """Input to steer a response was rejected or could not be applied. It comes back with the event, to be sent with `response.create` where that fits; invalid input must be mended first."""

    error: ResponseSteerFailedEventError
    """Why it failed."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    steer: ResponseSteerFailedEventSteer
    """The input that failed."""
    type: Literal["response.steer.failed"] = "response.steer.failed"
    """Which variant this is: always `response.steer.failed`."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to, where the connection carries several."""
