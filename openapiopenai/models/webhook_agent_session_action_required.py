"""Model `WebhookAgentSessionActionRequired`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.webhook_agent_session_action_required_data import WebhookAgentSessionActionRequiredData

__all__ = [
    "WebhookAgentSessionActionRequired",
]


class WebhookAgentSessionActionRequired(BaseModel):
    """Sent when an agent's session needs an action to go on; the session itself tells which."""

    id: str
    """Id of the event."""
    object: Literal["event"] = "event"
    """Kind of object: always `event`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    type: Literal["agent.session.action_required"] = "agent.session.action_required"
    """Which variant this is: always `agent.session.action_required`."""
    data: WebhookAgentSessionActionRequiredData
    """Which session it is, and what it needs."""
    created_at_datetime = datetime_view("created_at")
