"""Model `WebhookEndpointTestResult`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookEndpointTestResult",
]


class WebhookEndpointTestResult(BaseModel):
    """How an endpoint took a test event."""

    object: Literal["webhook_endpoint.test"] = "webhook_endpoint.test"
    """Kind of object: always `webhook_endpoint.test`."""
    event_type: str
    """Type of the event that was sent."""
    status_code: int
    """HTTP status that the endpoint answered with."""
    success: Literal[True]
    """Always true: the test was made. How the endpoint answered stands in `status_code`."""
    webhook_endpoint_id: str
    """Id of the webhook endpoint."""
