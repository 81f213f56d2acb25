"""Model `BetaResponseSteerFailedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_response_steer_failed_event_steer import BetaResponseSteerFailedEventSteer
    from openapiopenai.models.response_steer_failed_event_error import ResponseSteerFailedEventError

__all__ = [
    "BetaResponseSteerFailedEvent",
]


class BetaResponseSteerFailedEvent(BaseModel):
    """Input to steer a response was rejected or could not be applied. It comes back with the event, to be sent with `response.create` where that fits; invalid input must be mended first. A lost connection without this event does not mean that the input was rejected."""

    type: Literal["response.steer.failed"] = "response.steer.failed"
    """Which variant this is: always `response.steer.failed`."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    steer: BetaResponseSteerFailedEventSteer
    """The input that failed."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; only where the response is known and its `response.create` had a `stream_id`."""
    error: ResponseSteerFailedEventError
    """Why it failed."""
