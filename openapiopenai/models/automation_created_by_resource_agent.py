# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AutomationCreatedByResourceAgent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AutomationCreatedByResourceAgent",
]


class AutomationCreatedByResourceAgent(BaseModel):
    """The automation was created by an agent."""

    type: Literal["agent"] = "agent"
    """Type: always `agent`."""
    session_id: str
    """ID of the session whose agent created the automation and in which it runs."""
    tool_call_id: str
    """ID of the tool call with which the agent created the automation."""
