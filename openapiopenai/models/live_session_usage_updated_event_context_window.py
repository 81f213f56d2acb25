# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveSessionUsageUpdatedEventContextWindow`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveSessionUsageUpdatedEventContextWindow",
]


class LiveSessionUsageUpdatedEventContextWindow(BaseModel):
    """How full the context window of a session is, as last measured."""

    usage_ratio: float
    """Ratio of tokens in the context window to its size. It can fall after the context is compacted, and may lag behind the current state."""
