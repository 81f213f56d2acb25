"""Model `AgentAutomationInvocationSourceResourceAutomation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_automation import AgentAutomation

__all__ = [
    "AgentAutomationInvocationSourceResourceAutomation",
]


class AgentAutomationInvocationSourceResourceAutomation(BaseModel):
    """`AgentAutomationInvocationSourceResourceAutomation` of the API."""

    automation: AgentAutomation
    type: Literal["automation"] = "automation"
    """Which variant this is: always `automation`."""
