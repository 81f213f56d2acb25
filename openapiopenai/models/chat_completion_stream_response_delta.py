"""Model `ChatCompletionStreamResponseDelta`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_message_tool_call_chunk import ChatCompletionMessageToolCallChunk
    from openapiopenai.models.chat_completion_stream_response_delta_audio import ChatCompletionStreamResponseDeltaAudio
    from openapiopenai.models.chat_completion_stream_response_delta_function_call import (
        ChatCompletionStreamResponseDeltaFunctionCall,
    )

__all__ = [
    "ChatCompletionStreamResponseDelta",
]


class ChatCompletionStreamResponseDelta(BaseModel):
    """Delta of the message in a streamed chunk."""

    content: str | None = None
    """Text delta: the part to append."""
    function_call: ChatCompletionStreamResponseDeltaFunctionCall | None = None
    """Deprecated: use `tool_calls` instead. Delta of the function call.

Deprecated."""
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None = None
    """Deltas of the tool calls."""
    role: Literal["developer", "system", "user", "assistant", "tool"] | UnknownStr | None = None
    """Role of the author of the message."""
    refusal: str | None = None
    """The next part of the refusal message."""
    audio: ChatCompletionStreamResponseDeltaAudio | None = None
    """Delta of the audio response: its ID, base64-encoded audio or transcript text; the last one only has the time of expiry."""
