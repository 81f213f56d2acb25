"""Model `WebhookSafetyOrgAlertCreatedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookSafetyOrgAlertCreatedData",
]


class WebhookSafetyOrgAlertCreatedData(BaseModel):
    """The alert that is new."""

    id: str
    """Id of the alert, for `safety.alerts.retrieve`."""
