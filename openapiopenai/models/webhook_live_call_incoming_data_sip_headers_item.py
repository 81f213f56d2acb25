# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookLiveCallIncomingDataSipHeadersItem`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebhookLiveCallIncomingDataSipHeadersItem",
]


class WebhookLiveCallIncomingDataSipHeadersItem(BaseModel):
    """A header of a SIP INVITE request."""

    name: str
    """Name of the header."""
    value: str
    """Value of the header."""
