# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookAgentSessionCreated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_agent_session_created_data import WebhookAgentSessionCreatedData

__all__ = [
    "WebhookAgentSessionCreated",
]


class WebhookAgentSessionCreated(BaseModel):
    """Sent when an agent's session is created.

    Known as `AgentSessionCreatedWebhookEvent`."""

    id: str
    """ID of the event."""
    object: Literal["event"] = "event"
    """Kind of object: always `event`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    type: Literal["agent.session.created"] = "agent.session.created"
    """Type: always `agent.session.created`."""
    data: WebhookAgentSessionCreatedData
    """The session that the event is about."""
    created_at_datetime = datetime_view("created_at")
