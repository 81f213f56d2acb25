"""Model `ChatCompletionMessageToolCallChunkFunction`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionMessageToolCallChunkFunction",
]


class ChatCompletionMessageToolCallChunkFunction(BaseModel):
    """`ChatCompletionMessageToolCallChunkFunction` of the API."""

    name: str | None = None
    arguments: str | None = None
