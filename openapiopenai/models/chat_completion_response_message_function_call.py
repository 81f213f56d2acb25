"""Model `ChatCompletionResponseMessageFunctionCall`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionResponseMessageFunctionCall",
]


class ChatCompletionResponseMessageFunctionCall(BaseModel):
    """`ChatCompletionResponseMessageFunctionCall` of the API."""

    arguments: str
    name: str
