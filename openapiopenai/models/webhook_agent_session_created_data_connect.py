# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookAgentSessionCreatedDataConnect`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebhookAgentSessionCreatedDataConnect",
]


class WebhookAgentSessionCreatedDataConnect(BaseModel):
    """How to connect to an agent session."""

    remote_url: str
    """URL for connecting a self-hosted environment."""
