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
    """`BetaMessage` of the API."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["message"] = "message"
    """Which variant this is: always `message`."""
    id: str
    """Its id, by which other calls name it."""
    status: MessageStatus
    role: MessageRole
    content: list[BetaMessageContentItem]
    phase: MessagePhase2 | None = None
