# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventRateLimitsUpdated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_server_event_rate_limits_updated_rate_limits_item import (
        RealtimeServerEventRateLimitsUpdatedRateLimitsItem,
    )

__all__ = [
    "RealtimeServerEventRateLimitsUpdated",
]


class RealtimeServerEventRateLimitsUpdated(BaseModel):
    """Sent at the beginning of a response with the updated rate limits. Tokens for its output are reserved in them; this is adjusted when the response is complete."""

    event_id: str
    """ID of the event."""
    type: Literal["rate_limits.updated"] = "rate_limits.updated"
    """Type: always `rate_limits.updated`."""
    rate_limits: list[RealtimeServerEventRateLimitsUpdatedRateLimitsItem]
    """The updated rate limits."""
