"""Model `ResponseSteerAcceptedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response_steer_accepted_event_steer import ResponseSteerAcceptedEventSteer

__all__ = [
    "ResponseSteerAcceptedEvent",
]


class ResponseSteerAcceptedEvent(BaseModel):
    """Input to steer a response has been checked and queued, not yet applied: that is done when the next response's `response.created` comes. Where it cannot be, `response.steer.failed` gives it back. Do not send it again while it is queued."""

    type: Literal["response.steer.accepted"] = "response.steer.accepted"
    """Which variant this is: always `response.steer.accepted`."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    steer: ResponseSteerAcceptedEventSteer
    """The input that was queued."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; only where the response's `response.create` had a `stream_id`."""
