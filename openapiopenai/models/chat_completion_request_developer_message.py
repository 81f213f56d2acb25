# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionRequestDeveloperMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Instructions from the developer, which the model follows whatever users say. They replace `system` messages for o1 models and newer."""

    content: ChatCompletionRequestDeveloperMessageContent
    """Content of the message."""
    role: Literal["developer"] = "developer"
    """Whose message this is: always `developer`."""
    name: str | None = None
    """Name of the participant, which lets the model tell apart participants with the same role."""


class ChatCompletionRequestDeveloperMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestDeveloperMessage` as a dict, for arguments."""

    content: Required[ChatCompletionRequestDeveloperMessageContentDict | ChatCompletionRequestDeveloperMessageContent]
    role: Required[Literal["developer"]]
    name: str
