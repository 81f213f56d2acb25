"""Model `AgentOneTimeAutomation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.agent_automation_created_by import AgentAutomationCreatedBy
    from openapiopenai.models.agent_automation_target import AgentAutomationTarget

__all__ = [
    "AgentOneTimeAutomation",
]


class AgentOneTimeAutomation(BaseModel):
    """`AgentOneTimeAutomation` of the API."""

    id: str
    """Its id, by which other calls name it."""
    created_at: int
    """When it was made, in seconds since 1970."""
    created_by: AgentAutomationCreatedBy
    metadata: dict[str, str]
    name: str
    object: Literal["agent.automation"] = "agent.automation"
    """Kind of object: always `agent.automation`."""
    run_at: int
    status: Literal["active", "paused", "completed"] | UnknownStr
    target: AgentAutomationTarget
    type: Literal["once"] = "once"
    """Which variant this is: always `once`."""
    pause_reason: Literal["target_session_failed"] | None = None
    created_at_datetime = datetime_view("created_at")
    run_at_datetime = datetime_view("run_at")
