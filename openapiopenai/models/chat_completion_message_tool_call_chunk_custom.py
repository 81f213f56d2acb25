# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionMessageToolCallChunkCustom`."""

from __future__ import annotations

from openapiopenai._runtime.json.model import BaseModel

__all__ = [
    "ChatCompletionMessageToolCallChunkCustom",
]


class ChatCompletionMessageToolCallChunkCustom(BaseModel):
    """Delta of a custom tool's name and input."""

    name: str | None = None
    """Name of the custom tool."""
    input: str | None = None
    """Input delta: the part to append."""
