# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentAutomationInvocation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.agent_automation_invocation_error import AgentAutomationInvocationError
    from openapiopenai.models.agent_automation_invocation_source import AgentAutomationInvocationSource

__all__ = [
    "AgentAutomationInvocation",
]


class AgentAutomationInvocation(BaseModel):
    """A run of an automation, including one that failed or was skipped."""

    id: str
    """Its unique ID."""
    object: Literal["agent.automation.invocation"] = "agent.automation.invocation"
    """Kind of object: always `agent.automation.invocation`."""
    session_id: str | None = None
    """ID of the existing or newly created session that the run is delivered to; null if there is none yet."""
    status: Literal["queued", "completed", "failed", "skipped"] | UnknownStr
    """Status of the delivery; `completed` means that it was delivered, not that the work is done."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    automation_id: str
    """ID of the automation."""
    scheduled_at: int | None = None
    """When the run was scheduled, as Unix time in seconds; null if it was started manually."""
    skip_reason: Literal["pending_delivery"] | None = None
    """Why the run was skipped; null if it was not."""
    source: AgentAutomationInvocationSource
    """Whether the run was started by the schedule or manually."""
    error: AgentAutomationInvocationError | None = None
    """Why delivery of the run failed for good; null if it did not."""
    created_at_datetime = datetime_view("created_at")
    scheduled_at_datetime = datetime_view("scheduled_at")
