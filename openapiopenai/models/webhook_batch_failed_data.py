"""Model `WebhookBatchFailedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookBatchFailedData",
]


class WebhookBatchFailedData(BaseModel):
    """The batch that an event is about."""

    id: str
    """Its unique ID."""
