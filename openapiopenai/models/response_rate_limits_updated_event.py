# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseRateLimitsUpdatedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.realtime_server_event_rate_limits_updated_rate_limits_item import (
        RealtimeServerEventRateLimitsUpdatedRateLimitsItem,
    )

__all__ = [
    "ResponseRateLimitsUpdatedEvent",
]


class ResponseRateLimitsUpdatedEvent(BaseModel):
    """Sent when the rate limits have changed, with what is left of them."""

    type: Literal["response.rate_limits.updated"] = "response.rate_limits.updated"
    """Type: always `response.rate_limits.updated`."""
    rate_limits: list[RealtimeServerEventRateLimitsUpdatedRateLimitsItem]
    """The limits, one for each kind."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
