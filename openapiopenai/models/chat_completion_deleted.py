"""Model `ChatCompletionDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionDeleted",
]


class ChatCompletionDeleted(BaseModel):
    """Says that a chat completion is deleted."""

    object: Literal["chat.completion.deleted"] = "chat.completion.deleted"
    """Kind of object: always `chat.completion.deleted`."""
    id: str
    """Its id, by which other calls name it."""
    deleted: bool
    """Whether the thing is deleted now."""
