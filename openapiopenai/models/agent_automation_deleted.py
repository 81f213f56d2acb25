"""Model `AgentAutomationDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentAutomationDeleted",
]


class AgentAutomationDeleted(BaseModel):
    """Confirmation that an automation was deleted."""

    id: str
    """Its unique ID."""
    object: Literal["agent.automation.deleted"] = "agent.automation.deleted"
    """Kind of object: always `agent.automation.deleted`."""
    deleted: bool
    """Whether the automation was deleted: always `true`."""
