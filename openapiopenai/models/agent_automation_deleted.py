# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentAutomationDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

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
