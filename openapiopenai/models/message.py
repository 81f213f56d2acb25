"""Model `Message`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_content_item import MessageContentItem
    from openapiopenai.models.message_phase2 import MessagePhase2
    from openapiopenai.models.message_role import MessageRole
    from openapiopenai.models.message_status import MessageStatus

__all__ = [
    "Message",
]


class Message(BaseModel):
    """A message to the model or from it."""

    type: Literal["message"] = "message"
    """Which variant this is: always `message`."""
    id: str
    """Its id, by which other calls name it."""
    status: MessageStatus
    """How far the message is. Set on items that the API returns."""
    role: MessageRole
    """Who the message is from."""
    content: list[MessageContentItem]
    """What the message says, in pieces."""
    phase: MessagePhase2 | None = None
    """Whether it is a comment on the way or the final answer. From `gpt-5.3-codex` on, send it back with each message of the model, or answers get worse; messages of users have none."""
