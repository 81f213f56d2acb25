# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookEndpointListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.webhook_endpoint import WebhookEndpoint

__all__ = [
    "WebhookEndpointListResource",
]


class WebhookEndpointListResource(_pages.Page["WebhookEndpoint"], BaseModel):
    """A page of webhook endpoints.

    Known as `WebhookEndpointList`."""

    object: Literal["list"] | None = None
    """Kind of object: always `list`."""
    data: list[WebhookEndpoint]
    """The entries of this page."""
    first_id: str | None = None
    """ID of the first entry of this page."""
    last_id: str | None = None
    """ID of the last entry of this page; pass it as `after` to get the next page."""
    has_more: bool | None = None
    """Whether there are more entries after this page."""
