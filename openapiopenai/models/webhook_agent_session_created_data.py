# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookAgentSessionCreatedData`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.webhook_agent_session_created_data_connect import WebhookAgentSessionCreatedDataConnect

__all__ = [
    "WebhookAgentSessionCreatedData",
]


class WebhookAgentSessionCreatedData(BaseModel):
    """The session that an event is about."""

    id: str
    """Its unique ID."""
    environment_type: str
    """Kind of the session's environment: `none`, `openai_hosted` or `self_hosted`."""
    connect: WebhookAgentSessionCreatedDataConnect | None = None
    """How to connect to the session."""
    environment_id: str | None = None
    """ID of the environment; null if there is none."""
