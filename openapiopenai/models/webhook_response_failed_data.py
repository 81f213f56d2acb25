"""Model `WebhookResponseFailedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookResponseFailedData",
]


class WebhookResponseFailedData(BaseModel):
    """The response that failed."""

    id: str
    """Its unique ID."""
