# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionNamedToolChoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_named_tool_choice_function import (
        ChatCompletionNamedToolChoiceFunction,
        ChatCompletionNamedToolChoiceFunctionDict,
    )

__all__ = [
    "ChatCompletionNamedToolChoice",
    "ChatCompletionNamedToolChoiceDict",
]


class ChatCompletionNamedToolChoice(BaseModel):
    """Forces the model to call a certain function."""

    type: Literal["function"] = "function"
    """Type: always `function`."""
    function: ChatCompletionNamedToolChoiceFunction
    """The function to call."""


class ChatCompletionNamedToolChoiceDict(TypedDict, total=False):
    """`ChatCompletionNamedToolChoice` as a dict, for arguments."""

    type: Required[Literal["function"]]
    function: Required[ChatCompletionNamedToolChoiceFunctionDict | ChatCompletionNamedToolChoiceFunction]
