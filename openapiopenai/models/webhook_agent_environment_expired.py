"""Model `WebhookAgentEnvironmentExpired`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_agent_environment_expired_data import WebhookAgentEnvironmentExpiredData

__all__ = [
    "WebhookAgentEnvironmentExpired",
]


class WebhookAgentEnvironmentExpired(BaseModel):
    """`WebhookAgentEnvironmentExpired` of the API."""

    id: str
    created_at: int
    data: WebhookAgentEnvironmentExpiredData
    object: Literal["event"] = "event"
    type: Literal["agent.environment.expired"] = "agent.environment.expired"
    created_at_datetime = datetime_view("created_at")
