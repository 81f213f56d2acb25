"""Model `WebhookSafetyDeactivationIssuedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookSafetyDeactivationIssuedData",
]


class WebhookSafetyDeactivationIssuedData(BaseModel):
    """The case that it belongs to."""

    id: str
    """Its id, by which other calls name it."""
