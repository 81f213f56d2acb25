# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookEventTypeList`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebhookEventTypeList",
]


class WebhookEventTypeList(_pages.Page["str"], BaseModel):
    """A list of webhook event types."""

    object: Literal["list"] = "list"
    """Kind of object: always `list`."""
    data: list[str]
    """Webhook event types that are available to the project."""
