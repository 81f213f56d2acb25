# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaAgentMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_message_content_item import BetaAgentMessageContentItem
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaAgentMessage",
]


class BetaAgentMessage(BaseModel):
    """A message from one agent to another."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
    type: Literal["agent_message"] = "agent_message"
    """Type: always `agent_message`."""
    id: str
    """Its unique ID."""
    author: str
    """Identity of the agent that sent the message."""
    recipient: str
    """Identity of the agent that the message was sent to."""
    content: list[BetaAgentMessageContentItem]
    """Content of the message."""
