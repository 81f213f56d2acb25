# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentAutomationTargetResourceNewSession`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

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
    """A new session for each run of an automation."""

    type: Literal["new_session"] = "new_session"
    """Type: always `new_session`."""
    agent: AutomationAgentConfig | None = None
    """Inline configuration of the agent; null if `agent_id` is set."""
    agent_id: str | None = None
    """ID of the agent; null if `agent` configures it inline."""
    environment: AgentAutomationEnvironment
    """Environment that the agent works in."""
    input: list[AgentAutomationTargetResourceNewSessionInput]
    """User messages with which each new session starts."""
    vault_ids: list[str]
    """IDs of vaults that each session may use."""
    metadata: dict[str, str]
    """Metadata of each session, as key–value pairs."""
