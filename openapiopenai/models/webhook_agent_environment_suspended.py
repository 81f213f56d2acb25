"""Model `WebhookAgentEnvironmentSuspended`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_agent_environment_suspended_data import WebhookAgentEnvironmentSuspendedData

__all__ = [
    "WebhookAgentEnvironmentSuspended",
]


class WebhookAgentEnvironmentSuspended(BaseModel):
    """Sent when an agent's environment is suspended; it can go on from a snapshot."""

    id: str
    """Id of the event."""
    object: Literal["event"] = "event"
    """Kind of object: always `event`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    type: Literal["agent.environment.suspended"] = "agent.environment.suspended"
    """Which variant this is: always `agent.environment.suspended`."""
    data: WebhookAgentEnvironmentSuspendedData
    """Which environment it is."""
    created_at_datetime = datetime_view("created_at")
