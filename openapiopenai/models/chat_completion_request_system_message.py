"""Model `ChatCompletionRequestSystemMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_request_system_message_content import (
        ChatCompletionRequestSystemMessageContent,
        ChatCompletionRequestSystemMessageContentDict,
    )

__all__ = [
    "ChatCompletionRequestSystemMessage",
    "ChatCompletionRequestSystemMessageDict",
]


class ChatCompletionRequestSystemMessage(BaseModel):
    """What the developer tells the model to do, whatever users say. From o1 on, use `developer` messages instead."""

    content: ChatCompletionRequestSystemMessageContent
    """What the message says."""
    role: Literal["system"] = "system"
    """Whose message this is: always `system`."""
    name: str | None = None
    """Name of the speaker, to tell several of the same role apart."""


class ChatCompletionRequestSystemMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestSystemMessage` as a dict, for arguments."""

    content: Required[ChatCompletionRequestSystemMessageContentDict | ChatCompletionRequestSystemMessageContent]
    role: Required[Literal["system"]]
    name: str
