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
    """`WebhookAgentEnvironmentReady` of the API."""

    id: str
    created_at: int
    data: WebhookAgentEnvironmentReadyData
    object: Literal["event"] = "event"
    type: Literal["agent.environment.ready"] = "agent.environment.ready"
    created_at_datetime = datetime_view("created_at")
