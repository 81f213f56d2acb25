"""Model `AgentAutomationInvocation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.agent_automation_invocation_error import AgentAutomationInvocationError
    from openapiopenai.models.agent_automation_invocation_source import AgentAutomationInvocationSource

__all__ = [
    "AgentAutomationInvocation",
]


class AgentAutomationInvocation(BaseModel):
    """One time that an automation has run, or should have."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["agent.automation.invocation"] = "agent.automation.invocation"
    """Kind of object: always `agent.automation.invocation`."""
    session_id: str | None = None
    """Id of the session."""
    status: Literal["queued", "completed", "failed", "skipped"] | UnknownStr
    """How far its delivery is; `completed` says that it was delivered, not that the work is done."""
    created_at: int
    """When it was made, in seconds since 1970."""
    automation_id: str
    """Id of the automation."""
    scheduled_at: int | None = None
    """When it was meant to run, in seconds since 1970; null where somebody has set it off."""
    skip_reason: Literal["pending_delivery"] | None = None
    """Why it was left out; null where it was not."""
    source: AgentAutomationInvocationSource
    """Whether its timetable or somebody has set it off."""
    error: AgentAutomationInvocationError | None = None
    """Why it could not begin; null where it could."""
    created_at_datetime = datetime_view("created_at")
    scheduled_at_datetime = datetime_view("scheduled_at")
