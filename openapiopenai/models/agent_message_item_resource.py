# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentMessageItemResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_content import AgentContent

__all__ = [
    "AgentMessageItemResource",
]


class AgentMessageItemResource(BaseModel):
    """A message from one agent to another."""

    type: Literal["agent_message"] = "agent_message"
    """Type: always `agent_message`."""
    id: str
    """Its unique ID."""
    turn_id: str
    """ID of the turn."""
    content: list[AgentContent]
    """Content of the message."""
    recipient_agent_id: str
    """ID or name of the agent that the message was sent to."""
    sender_agent_id: str
    """ID or name of the agent that sent the message."""
