"""Model `ChatCompletionMessageToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_message_tool_call_function import (
        ChatCompletionMessageToolCallFunction,
        ChatCompletionMessageToolCallFunctionDict,
    )

__all__ = [
    "ChatCompletionMessageToolCall",
    "ChatCompletionMessageToolCallDict",
]


class ChatCompletionMessageToolCall(BaseModel):
    """A call of a function that the model asks for."""

    id: str
    """Id of the call; what the tool returns carries the same."""
    type: Literal["function"] = "function"
    """Which variant this is: always `function`."""
    function: ChatCompletionMessageToolCallFunction
    """The function to call, with its arguments."""


class ChatCompletionMessageToolCallDict(TypedDict, total=False):
    """`ChatCompletionMessageToolCall` as a dict, for arguments."""

    id: Required[str]
    type: Required[Literal["function"]]
    function: Required[ChatCompletionMessageToolCallFunctionDict | ChatCompletionMessageToolCallFunction]
