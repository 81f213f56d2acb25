"""Model `WebhookAgentSessionInProgressData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookAgentSessionInProgressData",
]


class WebhookAgentSessionInProgressData(BaseModel):
    """`WebhookAgentSessionInProgressData` of the API."""

    id: str
    environment_type: str
    environment_id: str | None = None
