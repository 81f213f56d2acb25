"""Model `ChatCompletionMessageCustomToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_message_custom_tool_call_custom import (
        ChatCompletionMessageCustomToolCallCustom,
        ChatCompletionMessageCustomToolCallCustomDict,
    )

__all__ = [
    "ChatCompletionMessageCustomToolCall",
    "ChatCompletionMessageCustomToolCallDict",
]


class ChatCompletionMessageCustomToolCall(BaseModel):
    """A call of a custom tool that the model asks for."""

    id: str
    """Id of the call; what the tool returns carries the same."""
    type: Literal["custom"] = "custom"
    """Which variant this is: always `custom`."""
    custom: ChatCompletionMessageCustomToolCallCustom
    """The custom tool to call, with its input."""


class ChatCompletionMessageCustomToolCallDict(TypedDict, total=False):
    """`ChatCompletionMessageCustomToolCall` as a dict, for arguments."""

    id: Required[str]
    type: Required[Literal["custom"]]
    custom: Required[ChatCompletionMessageCustomToolCallCustomDict | ChatCompletionMessageCustomToolCallCustom]
