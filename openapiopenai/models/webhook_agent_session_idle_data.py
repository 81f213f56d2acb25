"""Model `WebhookAgentSessionIdleData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookAgentSessionIdleData",
]


class WebhookAgentSessionIdleData(BaseModel):
    """`WebhookAgentSessionIdleData` of the API."""

    id: str
    environment_type: str
    environment_id: str | None = None
