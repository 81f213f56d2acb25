# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookAgentEnvironmentExpired`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_agent_environment_expired_data import WebhookAgentEnvironmentExpiredData

__all__ = [
    "WebhookAgentEnvironmentExpired",
]


class WebhookAgentEnvironmentExpired(BaseModel):
    """Sent when an agent's environment has expired; it can no longer be resumed from a snapshot.

    Known as `AgentEnvironmentExpiredWebhookEvent`."""

    id: str
    """ID of the event."""
    object: Literal["event"] = "event"
    """Kind of object: always `event`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    type: Literal["agent.environment.expired"] = "agent.environment.expired"
    """Type: always `agent.environment.expired`."""
    data: WebhookAgentEnvironmentExpiredData
    """The environment that the event is about."""
    created_at_datetime = datetime_view("created_at")
