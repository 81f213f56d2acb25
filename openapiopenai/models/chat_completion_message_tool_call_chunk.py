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
    """Id of the call; what the tool returns carries the same."""
    type: Literal["function"] | None = None
    """Which variant this is: always `function`."""
    function: ChatCompletionMessageToolCallChunkFunction | None = None
    """What has come of the function's name and arguments."""
