# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentOneTimeAutomation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.agent_automation_created_by import AgentAutomationCreatedBy
    from openapiopenai.models.agent_automation_target import AgentAutomationTarget

__all__ = [
    "AgentOneTimeAutomation",
]


class AgentOneTimeAutomation(BaseModel):
    """An automation that runs once."""

    type: Literal["once"] = "once"
    """Type: always `once`."""
    id: str
    """Its unique ID."""
    object: Literal["agent.automation"] = "agent.automation"
    """Kind of object: always `agent.automation`."""
    status: Literal["active", "paused", "completed"] | UnknownStr
    """Status of the automation: `completed` means that its time has passed; the work itself may still be in progress."""
    name: str
    """Name of the automation."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    created_by: AgentAutomationCreatedBy
    """Creator of the automation, as recorded by the service."""
    run_at: int
    """When the automation runs, as Unix time in seconds."""
    target: AgentAutomationTarget
    """Where the automation runs: in a new session each time, or in an existing one."""
    pause_reason: Literal["target_session_failed"] | None = None
    """Why the service paused the automation; null if it did not."""
    metadata: dict[str, str]
    """Key–value pairs of your own."""
    created_at_datetime = datetime_view("created_at")
    run_at_datetime = datetime_view("run_at")
