"""Model `WebhookBatchCompletedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookBatchCompletedData",
]


class WebhookBatchCompletedData(BaseModel):
    """`WebhookBatchCompletedData` of the API."""

    id: str
    """Its id, by which other calls name it."""
