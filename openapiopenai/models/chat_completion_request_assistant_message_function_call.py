"""Model `ChatCompletionRequestAssistantMessageFunctionCall`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionRequestAssistantMessageFunctionCall",
    "ChatCompletionRequestAssistantMessageFunctionCallDict",
]


class ChatCompletionRequestAssistantMessageFunctionCall(BaseModel):
    """`ChatCompletionRequestAssistantMessageFunctionCall` of the API."""

    arguments: str
    name: str


class ChatCompletionRequestAssistantMessageFunctionCallDict(TypedDict, total=False):
    """`ChatCompletionRequestAssistantMessageFunctionCall` as a dict, for arguments."""

    arguments: Required[str]
    name: Required[str]
