"""Model `ChatCompletionResponseMessageFunctionCall`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionResponseMessageFunctionCall",
]


class ChatCompletionResponseMessageFunctionCall(BaseModel):
    """Deprecated: use `tool_calls` instead. A function that the model wants called, with its arguments."""

    arguments: str
    """Arguments of the call, as JSON text; the model may have made mistakes."""
    name: str
    """Name of the function."""
