# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionRequestSystemMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Instructions from the developer, which the model follows whatever users say. For o1 models and newer, use `developer` messages instead."""

    content: ChatCompletionRequestSystemMessageContent
    """Content of the message."""
    role: Literal["system"] = "system"
    """Whose message this is: always `system`."""
    name: str | None = None
    """Name of the participant, which lets the model tell apart participants with the same role."""


class ChatCompletionRequestSystemMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestSystemMessage` as a dict, for arguments."""

    content: Required[ChatCompletionRequestSystemMessageContentDict | ChatCompletionRequestSystemMessageContent]
    role: Required[Literal["system"]]
    name: str
