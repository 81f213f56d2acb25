"""Model `ResponseSteerPendingEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response_steer_accepted_event_steer import ResponseSteerAcceptedEventSteer
    from openapiopenai.models.response_steer_required_input import ResponseSteerRequiredInput

__all__ = [
    "ResponseSteerPendingEvent",
]


class ResponseSteerPendingEvent(BaseModel):
    """Queued input to steer a response still waits, though the response is complete; do not send it again. Send saved results for `required_input` in one `response.create` with the same `previous_response_id`, in the same lane. The queued input is put before them by itself."""

    type: Literal["response.steer.pending"] = "response.steer.pending"
    """Which variant this is: always `response.steer.pending`."""
    reason: Literal["waiting_for_required_input"] = "waiting_for_required_input"
    """Why it waits: results of tools or approvals are missing. More values may come."""
    required_input: list[ResponseSteerRequiredInput]
    """The results and approvals that are missing, to be filled in and sent with `response.create`."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    steer: ResponseSteerAcceptedEventSteer
    """The input that waits."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; only where the response's `response.create` had a `stream_id`."""
