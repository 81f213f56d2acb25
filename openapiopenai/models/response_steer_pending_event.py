# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseSteerPendingEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.response_steer_accepted_event_steer import ResponseSteerAcceptedEventSteer
    from openapiopenai.models.response_steer_required_input import ResponseSteerRequiredInput

__all__ = [
    "ResponseSteerPendingEvent",
]


class ResponseSteerPendingEvent(BaseModel):
    """Accepted steering input is still queued although the response is complete; do not resend it. Send saved results for `required_input` in one `response.create` with the same `previous_response_id`, in the same lane. The queued input is prepended to it automatically."""

    type: Literal["response.steer.pending"] = "response.steer.pending"
    """Type: always `response.steer.pending`."""
    reason: Literal["waiting_for_required_input"] = "waiting_for_required_input"
    """Why the input is still queued: tool outputs or approvals are missing. More values may be added."""
    required_input: list[ResponseSteerRequiredInput]
    """Missing tool outputs and approvals: fill in their results and send them with `response.create`."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    steer: ResponseSteerAcceptedEventSteer
    """The steering input that is still queued."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the response's `response.create` had a `stream_id`."""
