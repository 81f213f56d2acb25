"""Model `WebhookAgentSessionFailedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookAgentSessionFailedData",
]


class WebhookAgentSessionFailedData(BaseModel):
    """`WebhookAgentSessionFailedData` of the API."""

    id: str
    """Its id, by which other calls name it."""
    environment_type: str
    environment_id: str | None = None
    """Id of the environment."""
