"""Model `ChatCompletionMessageToolCallFunction`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionMessageToolCallFunction",
    "ChatCompletionMessageToolCallFunctionDict",
]


class ChatCompletionMessageToolCallFunction(BaseModel):
    """`ChatCompletionMessageToolCallFunction` of the API."""

    name: str
    arguments: str


class ChatCompletionMessageToolCallFunctionDict(TypedDict, total=False):
    """`ChatCompletionMessageToolCallFunction` as a dict, for arguments."""

    name: Required[str]
    arguments: Required[str]
