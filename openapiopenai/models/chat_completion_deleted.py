# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ChatCompletionDeleted",
]


class ChatCompletionDeleted(BaseModel):
    """Confirms that a chat completion was deleted."""

    object: Literal["chat.completion.deleted"] = "chat.completion.deleted"
    """Kind of object: always `chat.completion.deleted`."""
    id: str
    """Its unique ID."""
    deleted: bool
    """Whether it was deleted."""
