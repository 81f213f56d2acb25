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
    """`WebhookAgentEnvironmentFailed` of the API."""

    id: str
    created_at: int
    data: WebhookAgentEnvironmentFailedData
    object: Literal["event"] = "event"
    type: Literal["agent.environment.failed"] = "agent.environment.failed"
    created_at_datetime = datetime_view("created_at")
