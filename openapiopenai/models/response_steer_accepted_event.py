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
    """`ResponseSteerAcceptedEvent` of the API."""

    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    steer: ResponseSteerAcceptedEventSteer
    type: Literal["response.steer.accepted"] = "response.steer.accepted"
    """Which variant this is: always `response.steer.accepted`."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to, where the connection carries several."""
