# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookResponseCancelledData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebhookResponseCancelledData",
]


class WebhookResponseCancelledData(BaseModel):
    """The response that was canceled."""

    id: str
    """Its unique ID."""
