"""Model `WebhookBatchCancelledData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookBatchCancelledData",
]


class WebhookBatchCancelledData(BaseModel):
    """`WebhookBatchCancelledData` of the API."""

    id: str
    """Its id, by which other calls name it."""
