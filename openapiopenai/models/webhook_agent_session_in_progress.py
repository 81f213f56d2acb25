# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookAgentSessionInProgress`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_agent_session_in_progress_data import WebhookAgentSessionInProgressData

__all__ = [
    "WebhookAgentSessionInProgress",
]


class WebhookAgentSessionInProgress(BaseModel):
    """Sent when the status of an agent's session becomes `in_progress`.

    Known as `AgentSessionInProgressWebhookEvent`."""

    id: str
    """ID of the event."""
    object: Literal["event"] = "event"
    """Kind of object: always `event`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    type: Literal["agent.session.in_progress"] = "agent.session.in_progress"
    """Type: always `agent.session.in_progress`."""
    data: WebhookAgentSessionInProgressData
    """The session that the event is about."""
    created_at_datetime = datetime_view("created_at")
