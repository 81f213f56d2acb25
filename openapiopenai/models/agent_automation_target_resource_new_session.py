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
    """A new session for each time."""

    type: Literal["new_session"] = "new_session"
    """Which variant this is: always `new_session`."""
    agent: AutomationAgentConfig | None = None
    """The agent, in place; null where `agent_id` names one."""
    agent_id: str | None = None
    """Id of the agent."""
    environment: AgentAutomationEnvironment
    """Where the agent works."""
    input: list[AgentAutomationTargetResourceNewSessionInput]
    """What the agent is told in each session."""
    vault_ids: list[str]
    """Ids of vaults that each session may use."""
    metadata: dict[str, str]
    """Pairs of text that each session gets."""
