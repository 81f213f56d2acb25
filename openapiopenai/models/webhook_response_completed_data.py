# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookResponseCompletedData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebhookResponseCompletedData",
]


class WebhookResponseCompletedData(BaseModel):
    """The response that was completed."""

    id: str
    """Its unique ID."""
