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
    """`BetaResponseSteerFailedEvent` of the API."""

    error: ResponseSteerFailedEventError
    sequence_number: int
    steer: BetaResponseSteerFailedEventSteer
    type: Literal["response.steer.failed"] = "response.steer.failed"
    stream_id: str | None = None
