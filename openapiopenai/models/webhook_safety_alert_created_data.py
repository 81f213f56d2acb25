# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookSafetyAlertCreatedData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebhookSafetyAlertCreatedData",
]


class WebhookSafetyAlertCreatedData(BaseModel):
    """The safety alert that was created."""

    id: str
    """ID of the alert, to retrieve it with."""
