# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookBatchFailedData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebhookBatchFailedData",
]


class WebhookBatchFailedData(BaseModel):
    """The batch that an event is about."""

    id: str
    """Its unique ID."""
