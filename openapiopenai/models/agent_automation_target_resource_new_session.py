"""Model `AgentAutomationTargetResourceNewSession`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_automation_environment import AgentAutomationEnvironment
    from openapiopenai.models.agent_automation_target_resource_new_session_input import (
        AgentAutomationTargetResourceNewSessionInput,
    )
    from openapiopenai.models.automation_agent_config import AutomationAgentConfig

__all__ = [
    "AgentAutomationTargetResourceNewSession",
]


class AgentAutomationTargetResourceNewSession(BaseModel):
    """`AgentAutomationTargetResourceNewSession` of the API."""

    agent: AutomationAgentConfig | None = None
    agent_id: str | None = None
    """Id of the agent."""
    environment: AgentAutomationEnvironment
    input: list[AgentAutomationTargetResourceNewSessionInput]
    metadata: dict[str, str]
    type: Literal["new_session"] = "new_session"
    """Which variant this is: always `new_session`."""
    vault_ids: list[str]
