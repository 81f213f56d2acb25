# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookAgentEnvironmentSuspended`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_agent_environment_suspended_data import WebhookAgentEnvironmentSuspendedData

__all__ = [
    "WebhookAgentEnvironmentSuspended",
]


class WebhookAgentEnvironmentSuspended(BaseModel):
    """Sent when an agent's environment is suspended; it can be resumed from a snapshot.

    Known as `AgentEnvironmentSuspendedWebhookEvent`."""

    id: str
    """ID of the event."""
    object: Literal["event"] = "event"
    """Kind of object: always `event`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    type: Literal["agent.environment.suspended"] = "agent.environment.suspended"
    """Type: always `agent.environment.suspended`."""
    data: WebhookAgentEnvironmentSuspendedData
    """The environment that the event is about."""
    created_at_datetime = datetime_view("created_at")
