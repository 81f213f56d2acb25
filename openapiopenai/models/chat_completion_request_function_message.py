# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionRequestFunctionMessage`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ChatCompletionRequestFunctionMessage",
    "ChatCompletionRequestFunctionMessageDict",
]


class ChatCompletionRequestFunctionMessage(BaseModel):
    """Deprecated. Result of a function that was called by `function_call`."""

    role: Literal["function"] = "function"
    """Whose message this is: always `function`."""
    content: str | None
    """Result of the function."""
    name: str
    """Name of the function."""


class ChatCompletionRequestFunctionMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestFunctionMessage` as a dict, for arguments."""

    role: Required[Literal["function"]]
    content: Required[str | None]
    name: Required[str]
