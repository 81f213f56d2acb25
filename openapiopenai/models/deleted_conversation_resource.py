"""Model `DeletedConversationResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeletedConversationResource",
]


class DeletedConversationResource(BaseModel):
    """Says that a conversation is deleted."""

    object: Literal["conversation.deleted"] = "conversation.deleted"
    """Kind of object: always `conversation.deleted`."""
    deleted: bool
    """Whether the thing is deleted now."""
    id: str
    """Its id, by which other calls name it."""
