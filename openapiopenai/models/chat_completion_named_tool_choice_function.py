# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionNamedToolChoiceFunction`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ChatCompletionNamedToolChoiceFunction",
    "ChatCompletionNamedToolChoiceFunctionDict",
]


class ChatCompletionNamedToolChoiceFunction(BaseModel):
    """The function that the model must call."""

    name: str
    """Name of the function."""


class ChatCompletionNamedToolChoiceFunctionDict(TypedDict, total=False):
    """`ChatCompletionNamedToolChoiceFunction` as a dict, for arguments."""

    name: Required[str]
