"""Model `WebhookAgentEnvironmentFailedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookAgentEnvironmentFailedData",
]


class WebhookAgentEnvironmentFailedData(BaseModel):
    """`WebhookAgentEnvironmentFailedData` of the API."""

    id: str
    """Its id, by which other calls name it."""
