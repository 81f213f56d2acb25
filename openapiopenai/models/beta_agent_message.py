"""Model `BetaAgentMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_message_content_item import BetaAgentMessageContentItem
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaAgentMessage",
]


class BetaAgentMessage(BaseModel):
    """A message from one agent to another."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["agent_message"] = "agent_message"
    """Which variant this is: always `agent_message`."""
    id: str
    """Its id, by which other calls name it."""
    author: str
    """The agent that sent it."""
    recipient: str
    """The agent that it was sent to."""
    content: list[BetaAgentMessageContentItem]
    """What the message consists of."""
