"""Model `WebhookAgentEnvironmentReady`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_agent_environment_ready_data import WebhookAgentEnvironmentReadyData

__all__ = [
    "WebhookAgentEnvironmentReady",
]


class WebhookAgentEnvironmentReady(BaseModel):
    """Sent when an environment that OpenAI hosts is set up, before a session has it."""

    id: str
    """Id of the event."""
    object: Literal["event"] = "event"
    """Kind of object: always `event`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    type: Literal["agent.environment.ready"] = "agent.environment.ready"
    """Which variant this is: always `agent.environment.ready`."""
    data: WebhookAgentEnvironmentReadyData
    """Which environment it is."""
    created_at_datetime = datetime_view("created_at")
