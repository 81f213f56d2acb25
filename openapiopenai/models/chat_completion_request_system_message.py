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
    """`ChatCompletionRequestSystemMessage` of the API."""

    content: ChatCompletionRequestSystemMessageContent
    role: Literal["system"] = "system"
    """Whose message this is: always `system`."""
    name: str | None = None


class ChatCompletionRequestSystemMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestSystemMessage` as a dict, for arguments."""

    content: Required[ChatCompletionRequestSystemMessageContentDict | ChatCompletionRequestSystemMessageContent]
    role: Required[Literal["system"]]
    name: str
