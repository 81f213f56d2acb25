# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookResponseFailedData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebhookResponseFailedData",
]


class WebhookResponseFailedData(BaseModel):
    """The response that failed."""

    id: str
    """Its unique ID."""
