"""Model `ChatCompletionNamedToolChoiceFunction`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionNamedToolChoiceFunction",
    "ChatCompletionNamedToolChoiceFunctionDict",
]


class ChatCompletionNamedToolChoiceFunction(BaseModel):
    """`ChatCompletionNamedToolChoiceFunction` of the API."""

    name: str


class ChatCompletionNamedToolChoiceFunctionDict(TypedDict, total=False):
    """`ChatCompletionNamedToolChoiceFunction` as a dict, for arguments."""

    name: Required[str]
