"""Model `WebhookEndpointTestResult`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookEndpointTestResult",
]


class WebhookEndpointTestResult(BaseModel):
    """`WebhookEndpointTestResult` of the API."""

    event_type: str
    object: Literal["webhook_endpoint.test"] = "webhook_endpoint.test"
    """Kind of object: always `webhook_endpoint.test`."""
    status_code: int
    success: Literal[True]
    webhook_endpoint_id: str
    """Id of the webhook endpoint."""
