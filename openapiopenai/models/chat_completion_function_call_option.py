# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionFunctionCallOption`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ChatCompletionFunctionCallOption",
    "ChatCompletionFunctionCallOptionDict",
]


class ChatCompletionFunctionCallOption(BaseModel):
    """Forces the model to call this function."""

    name: str
    """Name of the function."""


class ChatCompletionFunctionCallOptionDict(TypedDict, total=False):
    """`ChatCompletionFunctionCallOption` as a dict, for arguments."""

    name: Required[str]
