"""Model `ChatCompletionRequestUserMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_request_user_message_content import (
        ChatCompletionRequestUserMessageContent,
        ChatCompletionRequestUserMessageContentDict,
    )

__all__ = [
    "ChatCompletionRequestUserMessage",
    "ChatCompletionRequestUserMessageDict",
]


class ChatCompletionRequestUserMessage(BaseModel):
    """A message of the user: a prompt, or more for the model to know."""

    content: ChatCompletionRequestUserMessageContent
    """What the message says."""
    role: Literal["user"] = "user"
    """Whose message this is: always `user`."""
    name: str | None = None
    """Name of the speaker, to tell several of the same role apart."""


class ChatCompletionRequestUserMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestUserMessage` as a dict, for arguments."""

    content: Required[ChatCompletionRequestUserMessageContentDict | ChatCompletionRequestUserMessageContent]
    role: Required[Literal["user"]]
    name: str
