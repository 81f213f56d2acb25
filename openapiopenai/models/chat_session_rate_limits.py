"""Model `ChatSessionRateLimits`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatSessionRateLimits",
]


class ChatSessionRateLimits(BaseModel):
    """How much may be asked in a session."""

    max_requests_per_1_minute: int
    """Most requests in a minute."""
