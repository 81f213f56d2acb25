# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseSteerAcceptedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.response_steer_accepted_event_steer import ResponseSteerAcceptedEventSteer

__all__ = [
    "ResponseSteerAcceptedEvent",
]


class ResponseSteerAcceptedEvent(BaseModel):
    """Steering input has been validated and queued, but not yet applied: that happens when the next response's `response.created` arrives. If it cannot be applied, `response.steer.failed` returns it. Do not resend it while it is queued."""

    type: Literal["response.steer.accepted"] = "response.steer.accepted"
    """Type: always `response.steer.accepted`."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    steer: ResponseSteerAcceptedEventSteer
    """The queued steering input."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the response's `response.create` had a `stream_id`."""
