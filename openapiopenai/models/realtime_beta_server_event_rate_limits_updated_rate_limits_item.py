# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem",
]


class RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem(BaseModel):
    """A rate limit."""

    name: Literal["requests", "tokens"] | UnknownStr | None = None
    """What the rate limit counts: requests or tokens."""
    limit: int | None = None
    """Maximum value that the rate limit allows."""
    remaining: int | None = None
    """Requests or tokens left before the limit is reached."""
    reset_seconds: float | None = None
    """Time until the rate limit resets, in seconds."""
