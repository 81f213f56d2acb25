# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentAutomationTargetNewSession`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.agent_automation_target_new_session_environment import (
        AgentAutomationTargetNewSessionEnvironment,
        AgentAutomationTargetNewSessionEnvironmentDict,
    )
    from openapiopenai.models.agent_automation_target_resource_new_session_input import (
        AgentAutomationTargetResourceNewSessionInput,
        AgentAutomationTargetResourceNewSessionInputDict,
    )
    from openapiopenai.models.automation_target_new_session_agent import (
        AutomationTargetNewSessionAgent,
        AutomationTargetNewSessionAgentDict,
    )

__all__ = [
    "AgentAutomationTargetNewSession",
    "AgentAutomationTargetNewSessionDict",
]


class AgentAutomationTargetNewSession(BaseModel):
    """A new session for each run of an automation."""

    type: Literal["new_session"] = "new_session"
    """Type: always `new_session`."""
    agent: AutomationTargetNewSessionAgent | None = None
    """Inline configuration of the agent; give exactly one of this and `agent_id`."""
    environment: AgentAutomationTargetNewSessionEnvironment
    """Environment that the agent works in."""
    input: list[AgentAutomationTargetResourceNewSessionInput]
    """User messages with which each new session starts."""
    agent_id: str | None = None
    """ID of a saved agent; give exactly one of this and `agent`."""
    vault_ids: list[str] | None = None
    """IDs of vaults that each session may use."""
    metadata: dict[str, str] | None = None
    """Metadata of each session, as key–value pairs."""


class AgentAutomationTargetNewSessionDict(TypedDict, total=False):
    """`AgentAutomationTargetNewSession` as a dict, for arguments."""

    type: Required[Literal["new_session"]]
    agent: AutomationTargetNewSessionAgentDict | AutomationTargetNewSessionAgent
    environment: Required[AgentAutomationTargetNewSessionEnvironmentDict | AgentAutomationTargetNewSessionEnvironment]
    input: Required[
        Sequence[AgentAutomationTargetResourceNewSessionInputDict | AgentAutomationTargetResourceNewSessionInput]
    ]
    agent_id: str
    vault_ids: Sequence[str] | None
    metadata: Mapping[str, str] | None
