# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookAgentSessionActionRequired`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_agent_session_action_required_data import WebhookAgentSessionActionRequiredData

__all__ = [
    "WebhookAgentSessionActionRequired",
]


class WebhookAgentSessionActionRequired(BaseModel):
    """Sent when an agent session requires an action to continue; retrieve the session for details.

    Known as `AgentSessionActionRequiredWebhookEvent`."""

    id: str
    """ID of the event."""
    object: Literal["event"] = "event"
    """Kind of object: always `event`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    type: Literal["agent.session.action_required"] = "agent.session.action_required"
    """Type: always `agent.session.action_required`."""
    data: WebhookAgentSessionActionRequiredData
    """The session that the event is about, and the action that it requires."""
    created_at_datetime = datetime_view("created_at")
