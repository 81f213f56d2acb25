"""Model `WebhookBatchCancelledData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookBatchCancelledData",
]


class WebhookBatchCancelledData(BaseModel):
    """The batch that an event is about."""

    id: str
    """Its unique ID."""
