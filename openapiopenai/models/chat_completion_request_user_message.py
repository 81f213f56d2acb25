# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionRequestUserMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """A message from an end user, with a prompt or additional context."""

    content: ChatCompletionRequestUserMessageContent
    """Content of the message."""
    role: Literal["user"] = "user"
    """Whose message this is: always `user`."""
    name: str | None = None
    """Name of the participant, which lets the model tell apart participants with the same role."""


class ChatCompletionRequestUserMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestUserMessage` as a dict, for arguments."""

    content: Required[ChatCompletionRequestUserMessageContentDict | ChatCompletionRequestUserMessageContent]
    role: Required[Literal["user"]]
    name: str
