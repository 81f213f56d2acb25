"""Model `ChatCompletionStreamResponseDeltaFunctionCall`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionStreamResponseDeltaFunctionCall",
]


class ChatCompletionStreamResponseDeltaFunctionCall(BaseModel):
    """Deprecated: use `tool_calls` instead. What has come of a function that the model wants called."""

    arguments: str | None = None
    """Arguments of the call, as JSON text; the model may have made mistakes."""
    name: str | None = None
    """Name of the function."""
