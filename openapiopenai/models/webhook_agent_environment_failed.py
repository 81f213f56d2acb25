# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookAgentEnvironmentFailed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_agent_environment_failed_data import WebhookAgentEnvironmentFailedData

__all__ = [
    "WebhookAgentEnvironmentFailed",
]


class WebhookAgentEnvironmentFailed(BaseModel):
    """Sent when an environment hosted by OpenAI could not be set up, before a session used it.

    Known as `AgentEnvironmentFailedWebhookEvent`."""

    id: str
    """ID of the event."""
    object: Literal["event"] = "event"
    """Kind of object: always `event`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    type: Literal["agent.environment.failed"] = "agent.environment.failed"
    """Type: always `agent.environment.failed`."""
    data: WebhookAgentEnvironmentFailedData
    """The environment that the event is about."""
    created_at_datetime = datetime_view("created_at")
