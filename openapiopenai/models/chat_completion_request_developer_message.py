"""Model `ChatCompletionRequestDeveloperMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_request_developer_message_content import (
        ChatCompletionRequestDeveloperMessageContent,
        ChatCompletionRequestDeveloperMessageContentDict,
    )

__all__ = [
    "ChatCompletionRequestDeveloperMessage",
    "ChatCompletionRequestDeveloperMessageDict",
]


class ChatCompletionRequestDeveloperMessage(BaseModel):
    """What the developer tells the model to do, whatever users say. Takes the place of `system` messages from o1 on."""

    content: ChatCompletionRequestDeveloperMessageContent
    """What the message says."""
    role: Literal["developer"] = "developer"
    """Whose message this is: always `developer`."""
    name: str | None = None
    """Name of the speaker, to tell several of the same role apart."""


class ChatCompletionRequestDeveloperMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestDeveloperMessage` as a dict, for arguments."""

    content: Required[ChatCompletionRequestDeveloperMessageContentDict | ChatCompletionRequestDeveloperMessageContent]
    role: Required[Literal["developer"]]
    name: str
