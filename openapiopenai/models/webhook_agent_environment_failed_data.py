"""Model `WebhookAgentEnvironmentFailedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookAgentEnvironmentFailedData",
]


class WebhookAgentEnvironmentFailedData(BaseModel):
    """The environment that an event is about."""

    id: str
    """Its unique ID."""
