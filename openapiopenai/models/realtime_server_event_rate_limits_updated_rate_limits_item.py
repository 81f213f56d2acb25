"""Model `RealtimeServerEventRateLimitsUpdatedRateLimitsItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "RealtimeServerEventRateLimitsUpdatedRateLimitsItem",
]


class RealtimeServerEventRateLimitsUpdatedRateLimitsItem(BaseModel):
    """A rate limit."""

    name: Literal["requests", "tokens"] | UnknownStr | None = None
    """What is limited."""
    limit: int | None = None
    """How many there are in all."""
    remaining: int | None = None
    """How many are left."""
    reset_seconds: float | None = None
    """Seconds until all are there again."""
