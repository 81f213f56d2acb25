# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookAgentSessionActionRequiredDataRequiredAction`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "WebhookAgentSessionActionRequiredDataRequiredAction",
]


class WebhookAgentSessionActionRequiredDataRequiredAction(BaseModel):
    """An action that an agent session requires to continue."""

    type: (
        Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]
        | UnknownStr
    )
    """Kind of action that is required."""
