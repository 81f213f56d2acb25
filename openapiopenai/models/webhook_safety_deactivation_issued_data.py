"""Model `WebhookSafetyDeactivationIssuedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookSafetyDeactivationIssuedData",
]


class WebhookSafetyDeactivationIssuedData(BaseModel):
    """`WebhookSafetyDeactivationIssuedData` of the API."""

    id: str
    """Its id, by which other calls name it."""
