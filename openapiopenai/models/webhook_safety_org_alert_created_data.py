"""Model `WebhookSafetyOrgAlertCreatedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookSafetyOrgAlertCreatedData",
]


class WebhookSafetyOrgAlertCreatedData(BaseModel):
    """The alert that is new."""

    id: str
    """Its id, by which other calls name it."""
