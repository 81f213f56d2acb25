# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookEndpoint`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "WebhookEndpoint",
]


class WebhookEndpoint(BaseModel):
    """An endpoint that webhooks are sent to."""

    id: str
    """Its unique ID."""
    object: Literal["webhook_endpoint"] = "webhook_endpoint"
    """Kind of object: always `webhook_endpoint`."""
    name: str
    """Name of the endpoint."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    updated_at: int | None = None
    """When its settings or its signing secret last changed, as Unix time in seconds; at first, when it was created. Tests and updates that change nothing do not count."""
    event_types: list[str]
    """Types of events that are sent to the endpoint."""
    signing_secret_hint: str | None = None
    """Masked form of the signing secret, by which to recognize it."""
    url: str
    """HTTPS URL that events are sent to."""
    created_at_datetime = datetime_view("created_at")
    updated_at_datetime = datetime_view("updated_at")
