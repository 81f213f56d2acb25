# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionNamedToolChoiceCustom`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_named_tool_choice_custom_custom import (
        ChatCompletionNamedToolChoiceCustomCustom,
        ChatCompletionNamedToolChoiceCustomCustomDict,
    )

__all__ = [
    "ChatCompletionNamedToolChoiceCustom",
    "ChatCompletionNamedToolChoiceCustomDict",
]


class ChatCompletionNamedToolChoiceCustom(BaseModel):
    """Forces the model to call a certain custom tool."""

    type: Literal["custom"] = "custom"
    """Type: always `custom`."""
    custom: ChatCompletionNamedToolChoiceCustomCustom
    """The custom tool to call."""


class ChatCompletionNamedToolChoiceCustomDict(TypedDict, total=False):
    """`ChatCompletionNamedToolChoiceCustom` as a dict, for arguments."""

    type: Required[Literal["custom"]]
    custom: Required[ChatCompletionNamedToolChoiceCustomCustomDict | ChatCompletionNamedToolChoiceCustomCustom]
