"""Model `WebhookEndpoint`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "WebhookEndpoint",
]


class WebhookEndpoint(BaseModel):
    """An endpoint that webhooks are sent to."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["webhook_endpoint"] = "webhook_endpoint"
    """Kind of object: always `webhook_endpoint`."""
    name: str
    """Name of the endpoint."""
    created_at: int
    """When it was made, in seconds since 1970."""
    updated_at: int | None = None
    """When it was last changed, in seconds since 1970."""
    event_types: list[str]
    """Types of the events that are sent to it."""
    signing_secret_hint: str | None = None
    """A hint at which signing secret it is."""
    url: str
    """URL that events are sent to."""
    created_at_datetime = datetime_view("created_at")
    updated_at_datetime = datetime_view("updated_at")
