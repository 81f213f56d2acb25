# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentAutomationInvocationSourceResourceAutomation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_automation import AgentAutomation

__all__ = [
    "AgentAutomationInvocationSourceResourceAutomation",
]


class AgentAutomationInvocationSourceResourceAutomation(BaseModel):
    """The run was started by the schedule of its automation."""

    type: Literal["automation"] = "automation"
    """Type: always `automation`."""
    automation: AgentAutomation
    """The automation as it was at that time, without its secrets."""
