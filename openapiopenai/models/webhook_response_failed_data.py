"""Model `WebhookResponseFailedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookResponseFailedData",
]


class WebhookResponseFailedData(BaseModel):
    """The response that has failed."""

    id: str
    """Its id, by which other calls name it."""
