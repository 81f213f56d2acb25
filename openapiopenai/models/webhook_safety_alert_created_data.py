"""Model `WebhookSafetyAlertCreatedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookSafetyAlertCreatedData",
]


class WebhookSafetyAlertCreatedData(BaseModel):
    """`WebhookSafetyAlertCreatedData` of the API."""

    id: str
    """Its id, by which other calls name it."""
