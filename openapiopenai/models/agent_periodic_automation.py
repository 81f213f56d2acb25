"""Model `AgentPeriodicAutomation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.agent_automation_created_by import AgentAutomationCreatedBy
    from openapiopenai.models.agent_automation_target import AgentAutomationTarget

__all__ = [
    "AgentPeriodicAutomation",
]


class AgentPeriodicAutomation(BaseModel):
    """An automation that runs again and again."""

    type: Literal["periodic"] = "periodic"
    """Which variant this is: always `periodic`."""
    id: str
    """Its id, by which other calls name it."""
    object: Literal["agent.automation"] = "agent.automation"
    """Kind of object: always `agent.automation`."""
    status: Literal["active", "paused"] | UnknownStr
    """Whether it is active or paused."""
    name: str
    """Name of the automation."""
    created_at: int
    """When it was made, in seconds since 1970."""
    created_by: AgentAutomationCreatedBy
    """Who made it."""
    expression: str
    """When it runs, as a cron expression."""
    target: AgentAutomationTarget
    """The session that it runs in."""
    timezone: str
    """Time zone by its IANA name, such as `America/Los_Angeles`."""
    pause_reason: Literal["target_session_failed"] | None = None
    """Why the service has paused it; null where it has not."""
    metadata: dict[str, str]
    """Pairs of text to note things down with."""
    created_at_datetime = datetime_view("created_at")
