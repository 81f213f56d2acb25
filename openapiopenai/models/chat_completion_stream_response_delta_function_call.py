"""Model `ChatCompletionStreamResponseDeltaFunctionCall`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionStreamResponseDeltaFunctionCall",
]


class ChatCompletionStreamResponseDeltaFunctionCall(BaseModel):
    """`ChatCompletionStreamResponseDeltaFunctionCall` of the API."""

    arguments: str | None = None
    name: str | None = None
