"""Model `LiveSessionUsageUpdatedEventContextWindow`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveSessionUsageUpdatedEventContextWindow",
]


class LiveSessionUsageUpdatedEventContextWindow(BaseModel):
    """How full the context of a session is, as last measured."""

    usage_ratio: float
    """Tokens in the context, divided by how many fit. It can fall after the context was condensed."""
