# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionMessageToolCallFunction`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai.helpers.response import FunctionCallMembers

__all__ = [
    "ChatCompletionMessageToolCallFunction",
    "ChatCompletionMessageToolCallFunctionDict",
]


class ChatCompletionMessageToolCallFunction(FunctionCallMembers, BaseModel):
    """A function to call, with its arguments."""

    name: str
    """Name of the function."""
    arguments: str
    """Arguments of the call as JSON text, written by the model; validate them before use."""


class ChatCompletionMessageToolCallFunctionDict(TypedDict, total=False):
    """`ChatCompletionMessageToolCallFunction` as a dict, for arguments."""

    name: Required[str]
    arguments: Required[str]
