# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookAgentEnvironmentReady`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_agent_environment_ready_data import WebhookAgentEnvironmentReadyData

__all__ = [
    "WebhookAgentEnvironmentReady",
]


class WebhookAgentEnvironmentReady(BaseModel):
    """Sent when an environment hosted by OpenAI is ready, before a session uses it.

    Known as `AgentEnvironmentReadyWebhookEvent`."""

    id: str
    """ID of the event."""
    object: Literal["event"] = "event"
    """Kind of object: always `event`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    type: Literal["agent.environment.ready"] = "agent.environment.ready"
    """Type: always `agent.environment.ready`."""
    data: WebhookAgentEnvironmentReadyData
    """The environment that the event is about."""
    created_at_datetime = datetime_view("created_at")
