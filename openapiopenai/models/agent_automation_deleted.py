"""Model `AgentAutomationDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentAutomationDeleted",
]


class AgentAutomationDeleted(BaseModel):
    """`AgentAutomationDeleted` of the API."""

    id: str
    deleted: bool
    object: Literal["agent.automation.deleted"] = "agent.automation.deleted"
