"""Model `WebhookFineTuningJobFailedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookFineTuningJobFailedData",
]


class WebhookFineTuningJobFailedData(BaseModel):
    """`WebhookFineTuningJobFailedData` of the API."""

    id: str
    """Its id, by which other calls name it."""
