"""Model `ResponseToolUsageWebSearch`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseToolUsageWebSearch",
]


class ResponseToolUsageWebSearch(BaseModel):
    """`ResponseToolUsageWebSearch` of the API."""

    num_requests: int
