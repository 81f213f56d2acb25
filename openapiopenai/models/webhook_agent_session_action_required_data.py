# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookAgentSessionActionRequiredData`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.webhook_agent_session_action_required_data_required_action import (
        WebhookAgentSessionActionRequiredDataRequiredAction,
    )

__all__ = [
    "WebhookAgentSessionActionRequiredData",
]


class WebhookAgentSessionActionRequiredData(BaseModel):
    """The session that an event is about, and the action that it requires."""

    id: str
    """Its unique ID."""
    required_action: WebhookAgentSessionActionRequiredDataRequiredAction
    """Action that the session requires to continue."""
