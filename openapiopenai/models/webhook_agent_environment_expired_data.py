"""Model `WebhookAgentEnvironmentExpiredData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookAgentEnvironmentExpiredData",
]


class WebhookAgentEnvironmentExpiredData(BaseModel):
    """The environment that an event is about."""

    id: str
    """Its unique ID."""
