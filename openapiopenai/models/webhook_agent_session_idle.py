"""Model `WebhookAgentSessionIdle`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_agent_session_idle_data import WebhookAgentSessionIdleData

__all__ = [
    "WebhookAgentSessionIdle",
]


class WebhookAgentSessionIdle(BaseModel):
    """`WebhookAgentSessionIdle` of the API."""

    id: str
    created_at: int
    data: WebhookAgentSessionIdleData
    object: Literal["event"] = "event"
    type: Literal["agent.session.idle"] = "agent.session.idle"
    created_at_datetime = datetime_view("created_at")
