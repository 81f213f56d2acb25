"""Model `RealtimeServerEventRateLimitsUpdated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_server_event_rate_limits_updated_rate_limits_item import (
        RealtimeServerEventRateLimitsUpdatedRateLimitsItem,
    )

__all__ = [
    "RealtimeServerEventRateLimitsUpdated",
]


class RealtimeServerEventRateLimitsUpdated(BaseModel):
    """The rate limits at the beginning of a response. Tokens that it may write are held back, and given free when it is done."""

    event_id: str
    """Id of the event."""
    type: Literal["rate_limits.updated"] = "rate_limits.updated"
    """Which variant this is: always `rate_limits.updated`."""
    rate_limits: list[RealtimeServerEventRateLimitsUpdatedRateLimitsItem]
    """The limits."""
