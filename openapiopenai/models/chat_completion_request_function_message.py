"""Model `ChatCompletionRequestFunctionMessage`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionRequestFunctionMessage",
    "ChatCompletionRequestFunctionMessageDict",
]


class ChatCompletionRequestFunctionMessage(BaseModel):
    """`ChatCompletionRequestFunctionMessage` of the API."""

    role: Literal["function"] = "function"
    """Whose message this is: always `function`."""
    content: str | None
    name: str


class ChatCompletionRequestFunctionMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestFunctionMessage` as a dict, for arguments."""

    role: Required[Literal["function"]]
    content: Required[str | None]
    name: Required[str]
