"""Model `WebhookSafetyWarningIssuedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookSafetyWarningIssuedData",
]


class WebhookSafetyWarningIssuedData(BaseModel):
    """The case that it belongs to."""

    id: str
    """Its id, by which other calls name it."""
