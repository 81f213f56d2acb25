# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionRequestAssistantMessageFunctionCall`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ChatCompletionRequestAssistantMessageFunctionCall",
    "ChatCompletionRequestAssistantMessageFunctionCallDict",
]


class ChatCompletionRequestAssistantMessageFunctionCall(BaseModel):
    """Deprecated: use `tool_calls` instead. Name and arguments of a function that the model wants to be called."""

    arguments: str
    """Arguments of the call as JSON text, written by the model; validate them before use."""
    name: str
    """Name of the function."""


class ChatCompletionRequestAssistantMessageFunctionCallDict(TypedDict, total=False):
    """`ChatCompletionRequestAssistantMessageFunctionCall` as a dict, for arguments."""

    arguments: Required[str]
    name: Required[str]
