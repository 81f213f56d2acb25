"""Model `BetaResponseInjectFailedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_input_item import BetaInputItem
    from openapiopenai.models.beta_response_inject_failed_event_error import BetaResponseInjectFailedEventError

__all__ = [
    "BetaResponseInjectFailedEvent",
]


class BetaResponseInjectFailedEvent(BaseModel):
    """What was injected came too late or to the wrong place; it is sent back, to be used in another response."""

    type: Literal["response.inject.failed"] = "response.inject.failed"
    """Which variant this is: always `response.inject.failed`."""
    response_id: str
    """Id of the response."""
    input: list[BetaInputItem]
    """The items, as they were sent."""
    error: BetaResponseInjectFailedEventError
    """What went wrong."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to, where the connection carries several."""
