"""Model `WebhookEndpointDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookEndpointDeleted",
]


class WebhookEndpointDeleted(BaseModel):
    """Says that a webhook endpoint is deleted."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["webhook_endpoint.deleted"] = "webhook_endpoint.deleted"
    """Kind of object: always `webhook_endpoint.deleted`."""
    deleted: bool
    """Whether the thing is deleted now."""
