# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseSteerFailedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.beta_response_steer_failed_event_steer import BetaResponseSteerFailedEventSteer
    from openapiopenai.models.response_steer_failed_event_error import ResponseSteerFailedEventError

__all__ = [
    "BetaResponseSteerFailedEvent",
]


class BetaResponseSteerFailedEvent(BaseModel):
    """Steering input was rejected or could not be applied. It is returned, so that you can send it with `response.create` where appropriate; correct invalid input first. A lost connection without this event does not mean that the input was rejected."""

    type: Literal["response.steer.failed"] = "response.steer.failed"
    """Type: always `response.steer.failed`."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    steer: BetaResponseSteerFailedEventSteer
    """The steering input that failed."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the response is available and its `response.create` had a `stream_id`."""
    error: ResponseSteerFailedEventError
    """Why the steering input failed."""
