# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionMessageToolCallChunkFunction`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ChatCompletionMessageToolCallChunkFunction",
]


class ChatCompletionMessageToolCallChunkFunction(BaseModel):
    """Delta of a function's name and arguments."""

    name: str | None = None
    """Name of the function."""
    arguments: str | None = None
    """Arguments of the call as JSON text, written by the model; validate them before use."""
