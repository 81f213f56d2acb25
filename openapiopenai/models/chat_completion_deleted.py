"""Model `ChatCompletionDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionDeleted",
]


class ChatCompletionDeleted(BaseModel):
    """`ChatCompletionDeleted` of the API."""

    object: Literal["chat.completion.deleted"] = "chat.completion.deleted"
    id: str
    deleted: bool
