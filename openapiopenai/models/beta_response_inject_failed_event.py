# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseInjectFailedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.beta_input_item import BetaInputItem
    from openapiopenai.models.beta_response_inject_failed_event_error import BetaResponseInjectFailedEventError

__all__ = [
    "BetaResponseInjectFailedEvent",
]


class BetaResponseInjectFailedEvent(BaseModel):
    """Injected input could not be added to the response; it is returned, so that you can send it with another response."""

    type: Literal["response.inject.failed"] = "response.inject.failed"
    """Type: always `response.inject.failed`."""
    response_id: str
    """ID of the response."""
    input: list[BetaInputItem]
    """The items that were not added, as they were sent."""
    error: BetaResponseInjectFailedEventError
    """What went wrong."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    stream_id: str | None = None
    """WebSocket stream that the event belongs to; only present if multiplexing is enabled."""
