"""Model `ChatCompletionMessageCustomToolCallCustom`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionMessageCustomToolCallCustom",
    "ChatCompletionMessageCustomToolCallCustomDict",
]


class ChatCompletionMessageCustomToolCallCustom(BaseModel):
    """A custom tool to call, with its input."""

    name: str
    """Name of the custom tool."""
    input: str
    """What the model gives to the tool, as text."""


class ChatCompletionMessageCustomToolCallCustomDict(TypedDict, total=False):
    """`ChatCompletionMessageCustomToolCallCustom` as a dict, for arguments."""

    name: Required[str]
    input: Required[str]
