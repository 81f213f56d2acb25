"""Model `LiveSessionUsageUpdatedEventContextWindow`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveSessionUsageUpdatedEventContextWindow",
]


class LiveSessionUsageUpdatedEventContextWindow(BaseModel):
    """`LiveSessionUsageUpdatedEventContextWindow` of the API."""

    usage_ratio: float
