"""Model `WebhookAgentEnvironmentFailed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_agent_environment_failed_data import WebhookAgentEnvironmentFailedData

__all__ = [
    "WebhookAgentEnvironmentFailed",
]


class WebhookAgentEnvironmentFailed(BaseModel):
    """Sent when an environment that OpenAI hosts could not be set up, before a session had it."""

    id: str
    """Id of the event."""
    object: Literal["event"] = "event"
    """Kind of object: always `event`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    type: Literal["agent.environment.failed"] = "agent.environment.failed"
    """Which variant this is: always `agent.environment.failed`."""
    data: WebhookAgentEnvironmentFailedData
    """Which environment it is."""
    created_at_datetime = datetime_view("created_at")
