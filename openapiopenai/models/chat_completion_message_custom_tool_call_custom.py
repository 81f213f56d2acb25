"""Model `ChatCompletionMessageCustomToolCallCustom`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionMessageCustomToolCallCustom",
    "ChatCompletionMessageCustomToolCallCustomDict",
]


class ChatCompletionMessageCustomToolCallCustom(BaseModel):
    """`ChatCompletionMessageCustomToolCallCustom` of the API."""

    name: str
    input: str


class ChatCompletionMessageCustomToolCallCustomDict(TypedDict, total=False):
    """`ChatCompletionMessageCustomToolCallCustom` as a dict, for arguments."""

    name: Required[str]
    input: Required[str]
