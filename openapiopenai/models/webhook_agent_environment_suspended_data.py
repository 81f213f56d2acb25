"""Model `WebhookAgentEnvironmentSuspendedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookAgentEnvironmentSuspendedData",
]


class WebhookAgentEnvironmentSuspendedData(BaseModel):
    """`WebhookAgentEnvironmentSuspendedData` of the API."""

    id: str
    """Its id, by which other calls name it."""
