# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSendSubagentInputCallItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.agent_content import AgentContent

__all__ = [
    "AgentSendSubagentInputCallItem",
]


class AgentSendSubagentInputCallItem(BaseModel):
    """An agent's call to send input to another agent."""

    type: Literal["send_subagent_input_call"] = "send_subagent_input_call"
    """Type: always `send_subagent_input_call`."""
    id: str
    """Its unique ID."""
    turn_id: str
    """ID of the turn."""
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    """Its current status."""
    content: list[AgentContent]
    """Content of the input."""
    recipient_agent_id: str
    """ID of the agent that the input was sent to."""
    sender_agent_id: str
    """ID of the agent that sent the input."""
