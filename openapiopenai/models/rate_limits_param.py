"""Model `RateLimitsParam`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RateLimitsParam",
    "RateLimitsParamDict",
]


class RateLimitsParam(BaseModel):
    """How much may be asked in a session."""

    max_requests_per_1_minute: int | None = None
    """Most requests in a minute; 10 by default."""


class RateLimitsParamDict(TypedDict, total=False):
    """`RateLimitsParam` as a dict, for arguments."""

    max_requests_per_1_minute: int
