"""Model `AutomationCreatedByResourceAgent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AutomationCreatedByResourceAgent",
]


class AutomationCreatedByResourceAgent(BaseModel):
    """It was made by an agent."""

    type: Literal["agent"] = "agent"
    """Which variant this is: always `agent`."""
    session_id: str
    """Id of the session."""
    tool_call_id: str
    """Id of the tool call that this belongs to."""
