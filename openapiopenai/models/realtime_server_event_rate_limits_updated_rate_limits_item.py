"""Model `RealtimeServerEventRateLimitsUpdatedRateLimitsItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "RealtimeServerEventRateLimitsUpdatedRateLimitsItem",
]


class RealtimeServerEventRateLimitsUpdatedRateLimitsItem(BaseModel):
    """`RealtimeServerEventRateLimitsUpdatedRateLimitsItem` of the API."""

    name: Literal["requests", "tokens"] | UnknownStr | None = None
    limit: int | None = None
    remaining: int | None = None
    reset_seconds: float | None = None
