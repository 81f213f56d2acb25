"""Model `WebhookEndpointDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookEndpointDeleted",
]


class WebhookEndpointDeleted(BaseModel):
    """`WebhookEndpointDeleted` of the API."""

    id: str
    deleted: bool
    object: Literal["webhook_endpoint.deleted"] = "webhook_endpoint.deleted"
