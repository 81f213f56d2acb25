"""Model `WebhookAgentSessionFailed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_agent_session_failed_data import WebhookAgentSessionFailedData

__all__ = [
    "WebhookAgentSessionFailed",
]


class WebhookAgentSessionFailed(BaseModel):
    """`WebhookAgentSessionFailed` of the API."""

    id: str
    created_at: int
    data: WebhookAgentSessionFailedData
    object: Literal["event"] = "event"
    type: Literal["agent.session.failed"] = "agent.session.failed"
    created_at_datetime = datetime_view("created_at")
