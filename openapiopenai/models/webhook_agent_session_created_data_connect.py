"""Model `WebhookAgentSessionCreatedDataConnect`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookAgentSessionCreatedDataConnect",
]


class WebhookAgentSessionCreatedDataConnect(BaseModel):
    """How to connect, for an agent's session."""

    remote_url: str
    """URL by which an environment of your own is connected."""
