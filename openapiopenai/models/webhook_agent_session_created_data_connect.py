"""Model `WebhookAgentSessionCreatedDataConnect`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookAgentSessionCreatedDataConnect",
]


class WebhookAgentSessionCreatedDataConnect(BaseModel):
    """`WebhookAgentSessionCreatedDataConnect` of the API."""

    remote_url: str
