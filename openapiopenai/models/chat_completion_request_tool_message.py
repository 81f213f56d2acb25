# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionRequestToolMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_request_tool_message_content import (
        ChatCompletionRequestToolMessageContent,
        ChatCompletionRequestToolMessageContentDict,
    )

__all__ = [
    "ChatCompletionRequestToolMessage",
    "ChatCompletionRequestToolMessageDict",
]


class ChatCompletionRequestToolMessage(BaseModel):
    """A tool's output, sent back to the model."""

    role: Literal["tool"] = "tool"
    """Whose message this is: always `tool`."""
    content: ChatCompletionRequestToolMessageContent
    """What the tool returned."""
    tool_call_id: str
    """ID of the tool call that this belongs to."""


class ChatCompletionRequestToolMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestToolMessage` as a dict, for arguments."""

    role: Required[Literal["tool"]]
    content: Required[ChatCompletionRequestToolMessageContentDict | ChatCompletionRequestToolMessageContent]
    tool_call_id: Required[str]
