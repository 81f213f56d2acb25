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
    """`Message` of the API."""

    type: Literal["message"] = "message"
    """Which variant this is: always `message`."""
    id: str
    """Its id, by which other calls name it."""
    status: MessageStatus
    role: MessageRole
    content: list[MessageContentItem]
    phase: MessagePhase2 | None = None
