"""Model `WebhookAgentSessionCreated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_agent_session_created_data import WebhookAgentSessionCreatedData

__all__ = [
    "WebhookAgentSessionCreated",
]


class WebhookAgentSessionCreated(BaseModel):
    """`WebhookAgentSessionCreated` of the API."""

    id: str
    created_at: int
    data: WebhookAgentSessionCreatedData
    object: Literal["event"] = "event"
    type: Literal["agent.session.created"] = "agent.session.created"
    created_at_datetime = datetime_view("created_at")
