# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SessionInputAgentSessionInputMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.agent_automation_target_resource_new_session_input import (
        AgentAutomationTargetResourceNewSessionInput,
        AgentAutomationTargetResourceNewSessionInputDict,
    )

__all__ = [
    "SessionInputAgentSessionInputMessage",
    "SessionInputAgentSessionInputMessageDict",
]


class SessionInputAgentSessionInputMessage(BaseModel):
    """Sends messages to the agent and starts a turn."""

    type: Literal["agent.session.input.message"] = "agent.session.input.message"
    """Type: always `agent.session.input.message`."""
    input: list[AgentAutomationTargetResourceNewSessionInput]
    """Messages for the agent."""


class SessionInputAgentSessionInputMessageDict(TypedDict, total=False):
    """`SessionInputAgentSessionInputMessage` as a dict, for arguments."""

    type: Required[Literal["agent.session.input.message"]]
    input: Required[
        Sequence[AgentAutomationTargetResourceNewSessionInputDict | AgentAutomationTargetResourceNewSessionInput]
    ]
