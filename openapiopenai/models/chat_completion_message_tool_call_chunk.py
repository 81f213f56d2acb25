# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionMessageToolCallChunk`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.model import BaseModel
from openapiopenai._runtime.json.types import Tolerates, UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_message_tool_call_chunk_custom import (
        ChatCompletionMessageToolCallChunkCustom,
    )
    from openapiopenai.models.chat_completion_message_tool_call_chunk_function import (
        ChatCompletionMessageToolCallChunkFunction,
    )

__all__ = [
    "ChatCompletionMessageToolCallChunk",
]


class ChatCompletionMessageToolCallChunk(BaseModel):
    """A delta of a call of a function or custom tool that the model generates."""

    index: Annotated[int, Tolerates("absent")]
    """Index of the call in the message's tool calls."""
    id: str | None = None
    """ID of the tool call; the tool's output refers to it."""
    type: Literal["function", "custom"] | UnknownStr | None = None
    """Type of the call: `function`, or `custom` for a custom tool."""
    function: ChatCompletionMessageToolCallChunkFunction | None = None
    """Delta of the function's name and arguments."""
    custom: ChatCompletionMessageToolCallChunkCustom | None = None
    """Delta of the custom tool's name and input."""
