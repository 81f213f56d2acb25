"""Model `WebhookBatchExpiredData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookBatchExpiredData",
]


class WebhookBatchExpiredData(BaseModel):
    """`WebhookBatchExpiredData` of the API."""

    id: str
    """Its id, by which other calls name it."""
