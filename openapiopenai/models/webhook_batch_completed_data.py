# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookBatchCompletedData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebhookBatchCompletedData",
]


class WebhookBatchCompletedData(BaseModel):
    """The batch that an event is about."""

    id: str
    """Its unique ID."""
