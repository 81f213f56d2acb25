# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionResponseMessageFunctionCall`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ChatCompletionResponseMessageFunctionCall",
]


class ChatCompletionResponseMessageFunctionCall(BaseModel):
    """Deprecated: use `tool_calls` instead. Name and arguments of a function that the model wants to be called."""

    arguments: str
    """Arguments of the call as JSON text, written by the model; validate them before use."""
    name: str
    """Name of the function."""
