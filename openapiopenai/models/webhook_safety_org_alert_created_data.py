# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookSafetyOrgAlertCreatedData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebhookSafetyOrgAlertCreatedData",
]


class WebhookSafetyOrgAlertCreatedData(BaseModel):
    """The safety alert that was created."""

    id: str
    """ID of the alert, to retrieve it with."""
