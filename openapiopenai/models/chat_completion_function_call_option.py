"""Model `ChatCompletionFunctionCallOption`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionFunctionCallOption",
    "ChatCompletionFunctionCallOptionDict",
]


class ChatCompletionFunctionCallOption(BaseModel):
    """`ChatCompletionFunctionCallOption` of the API."""

    name: str


class ChatCompletionFunctionCallOptionDict(TypedDict, total=False):
    """`ChatCompletionFunctionCallOption` as a dict, for arguments."""

    name: Required[str]
