# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentPeriodicAutomation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.agent_automation_created_by import AgentAutomationCreatedBy
    from openapiopenai.models.agent_automation_target import AgentAutomationTarget

__all__ = [
    "AgentPeriodicAutomation",
]


class AgentPeriodicAutomation(BaseModel):
    """A recurring automation."""

    type: Literal["periodic"] = "periodic"
    """Type: always `periodic`."""
    id: str
    """Its unique ID."""
    object: Literal["agent.automation"] = "agent.automation"
    """Kind of object: always `agent.automation`."""
    status: Literal["active", "paused"] | UnknownStr
    """Whether the automation is active or paused."""
    name: str
    """Name of the automation."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    created_by: AgentAutomationCreatedBy
    """Creator of the automation, as recorded by the service."""
    expression: str
    """Schedule of the automation, as a cron expression."""
    target: AgentAutomationTarget
    """Where the automation runs: in a new session each time, or in an existing one."""
    timezone: str
    """IANA time zone in which `expression` is interpreted, such as `America/Los_Angeles`."""
    pause_reason: Literal["target_session_failed"] | None = None
    """Why the service paused the automation; null if it did not."""
    metadata: dict[str, str]
    """Key–value pairs of your own."""
    created_at_datetime = datetime_view("created_at")
