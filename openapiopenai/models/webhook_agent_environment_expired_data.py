"""Model `WebhookAgentEnvironmentExpiredData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookAgentEnvironmentExpiredData",
]


class WebhookAgentEnvironmentExpiredData(BaseModel):
    """`WebhookAgentEnvironmentExpiredData` of the API."""

    id: str
    """Its id, by which other calls name it."""
