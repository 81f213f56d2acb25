"""Model `WebhookResponseCancelledData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookResponseCancelledData",
]


class WebhookResponseCancelledData(BaseModel):
    """The response that has been cancelled."""

    id: str
    """Its id, by which other calls name it."""
