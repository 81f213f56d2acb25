"""Model `WebhookEndpoint`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "WebhookEndpoint",
]


class WebhookEndpoint(BaseModel):
    """`WebhookEndpoint` of the API."""

    id: str
    created_at: int
    event_types: list[str]
    name: str
    object: Literal["webhook_endpoint"] = "webhook_endpoint"
    signing_secret_hint: str | None = None
    url: str
    updated_at: int | None = None
    created_at_datetime = datetime_view("created_at")
    updated_at_datetime = datetime_view("updated_at")
