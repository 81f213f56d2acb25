"""Model `WebhookEndpointListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.webhook_endpoint import WebhookEndpoint

__all__ = [
    "WebhookEndpointListResource",
]


class WebhookEndpointListResource(Page["WebhookEndpoint"], BaseModel):
    """`WebhookEndpointListResource` of the API."""

    object: Literal["list"] | None = None
    data: list[WebhookEndpoint]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool | None = None
