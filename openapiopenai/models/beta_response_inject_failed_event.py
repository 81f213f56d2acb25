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
    """`BetaResponseInjectFailedEvent` of the API."""

    type: Literal["response.inject.failed"] = "response.inject.failed"
    response_id: str
    input: list[BetaInputItem]
    error: BetaResponseInjectFailedEventError
    sequence_number: int
    stream_id: str | None = None
