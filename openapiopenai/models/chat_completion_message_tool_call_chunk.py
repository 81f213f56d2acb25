"""Model `ChatCompletionMessageToolCallChunk`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_message_tool_call_chunk_function import (
        ChatCompletionMessageToolCallChunkFunction,
    )

__all__ = [
    "ChatCompletionMessageToolCallChunk",
]


class ChatCompletionMessageToolCallChunk(BaseModel):
    """A piece of a call of a function that the model asks for."""

    index: int
    """Its place among the calls."""
    id: str | None = None
    """Its id, by which other calls name it."""
    type: Literal["function"] | None = None
    """Which variant this is: always `function`."""
    function: ChatCompletionMessageToolCallChunkFunction | None = None
    """What has come of the function's name and arguments."""
