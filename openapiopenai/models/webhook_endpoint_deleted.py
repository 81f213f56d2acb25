# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookEndpointDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebhookEndpointDeleted",
]


class WebhookEndpointDeleted(BaseModel):
    """Confirmation that a webhook endpoint was deleted.

    Known as `DeletedWebhookEndpoint`."""

    id: str
    """Its unique ID."""
    object: Literal["webhook_endpoint.deleted"] = "webhook_endpoint.deleted"
    """Kind of object: always `webhook_endpoint.deleted`."""
    deleted: bool
    """Whether it was deleted."""
