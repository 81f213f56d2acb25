"""Model `WebhookAgentEnvironmentSuspendedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookAgentEnvironmentSuspendedData",
]


class WebhookAgentEnvironmentSuspendedData(BaseModel):
    """The environment that an event is about."""

    id: str
    """Its unique ID."""
