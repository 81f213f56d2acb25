"""Model `WebhookAgentSessionActionRequiredData`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.webhook_agent_session_action_required_data_required_action import (
        WebhookAgentSessionActionRequiredDataRequiredAction,
    )

__all__ = [
    "WebhookAgentSessionActionRequiredData",
]


class WebhookAgentSessionActionRequiredData(BaseModel):
    """`WebhookAgentSessionActionRequiredData` of the API."""

    id: str
    """Its id, by which other calls name it."""
    required_action: WebhookAgentSessionActionRequiredDataRequiredAction
