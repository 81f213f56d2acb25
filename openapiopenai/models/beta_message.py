"""Model `BetaMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.beta_message_content_item import BetaMessageContentItem
    from openapiopenai.models.message_phase2 import MessagePhase2
    from openapiopenai.models.message_role import MessageRole
    from openapiopenai.models.message_status import MessageStatus

__all__ = [
    "BetaMessage",
]


class BetaMessage(BaseModel):
    """A message to the model or from it."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["message"] = "message"
    """Which variant this is: always `message`."""
    id: str
    """Its id, by which other calls name it."""
    status: MessageStatus
    """How far the message is. Set on items that the API returns."""
    role: MessageRole
    """Who the message is from."""
    content: list[BetaMessageContentItem]
    """What the message says, in pieces."""
    phase: MessagePhase2 | None = None
    """Whether it is a comment on the way or the final answer. From `gpt-5.3-codex` on, send it back with each message of the model, or answers get worse; messages of users have none."""
