"""Model `ResponseToolUsageWebSearch`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseToolUsageWebSearch",
]


class ResponseToolUsageWebSearch(BaseModel):
    """How many searches of the web are billed."""

    num_requests: int
    """How many searches are billed; discounted ones and opening pages do not count."""
