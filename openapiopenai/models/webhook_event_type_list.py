"""Model `WebhookEventTypeList`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

__all__ = [
    "WebhookEventTypeList",
]


class WebhookEventTypeList(Page["str"], BaseModel):
    """A list of webhook event types."""

    object: Literal["list"] = "list"
    """Kind of object: always `list`."""
    data: list[str]
    """Webhook event types that are available to the project."""
