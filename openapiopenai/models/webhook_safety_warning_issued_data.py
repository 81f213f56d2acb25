# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookSafetyWarningIssuedData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebhookSafetyWarningIssuedData",
]


class WebhookSafetyWarningIssuedData(BaseModel):
    """The safety case that a notice was issued in."""

    id: str
    """ID of the safety case, to retrieve it with."""
