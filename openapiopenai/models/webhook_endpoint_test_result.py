# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookEndpointTestResult`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebhookEndpointTestResult",
]


class WebhookEndpointTestResult(BaseModel):
    """Result of sending a test event to a webhook endpoint."""

    object: Literal["webhook_endpoint.test"] = "webhook_endpoint.test"
    """Kind of object: always `webhook_endpoint.test`."""
    event_type: str
    """Type of the event that was sent."""
    status_code: int
    """HTTP status code that the endpoint responded with."""
    success: Literal[True]
    """Always true: the test event was sent. See `status_code` for how the endpoint responded."""
    webhook_endpoint_id: str
    """ID of the webhook endpoint."""
