# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionStreamResponseDeltaFunctionCall`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ChatCompletionStreamResponseDeltaFunctionCall",
]


class ChatCompletionStreamResponseDeltaFunctionCall(BaseModel):
    """Deprecated: use `tool_calls` instead. Delta of a function call that the model generates."""

    arguments: str | None = None
    """Arguments of the call as JSON text, written by the model; validate them before use."""
    name: str | None = None
    """Name of the function."""
