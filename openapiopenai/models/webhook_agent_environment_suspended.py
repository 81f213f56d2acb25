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
    """`WebhookAgentEnvironmentSuspended` of the API."""

    id: str
    created_at: int
    data: WebhookAgentEnvironmentSuspendedData
    object: Literal["event"] = "event"
    type: Literal["agent.environment.suspended"] = "agent.environment.suspended"
    created_at_datetime = datetime_view("created_at")
