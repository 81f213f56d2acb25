"""Model `AgentAutomationDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentAutomationDeleted",
]


class AgentAutomationDeleted(BaseModel):
    """Says that an automation is deleted."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["agent.automation.deleted"] = "agent.automation.deleted"
    """Kind of object: always `agent.automation.deleted`."""
    deleted: bool
    """Whether the thing is deleted now."""
