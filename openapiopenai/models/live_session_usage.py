"""Model `LiveSessionUsage`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveSessionUsage",
]


class LiveSessionUsage(BaseModel):
    """`LiveSessionUsage` of the API."""

    seconds: float
