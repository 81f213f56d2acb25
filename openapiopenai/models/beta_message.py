# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

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
    """Agent that produced this."""
    type: Literal["message"] = "message"
    """Type: always `message`."""
    id: str
    """Its unique ID."""
    status: MessageStatus
    """Status of the message; set on items that the API returns."""
    role: MessageRole
    """Role of the message's author."""
    content: list[BetaMessageContentItem]
    """Content parts of the message."""
    phase: MessagePhase2 | None = None
    """Whether it is interim commentary or the final answer. From `gpt-5.3-codex` on, send it back with every assistant message, as leaving it out can degrade performance; not used for user messages."""
