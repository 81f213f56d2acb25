"""Model `AgentAutomationInvocationListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.agent_automation_invocation import AgentAutomationInvocation

__all__ = [
    "AgentAutomationInvocationListResource",
]


class AgentAutomationInvocationListResource(Page["AgentAutomationInvocation"], BaseModel):
    """`AgentAutomationInvocationListResource` of the API."""

    object: Literal["list"] | None = None
    data: list[AgentAutomationInvocation]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool | None = None
