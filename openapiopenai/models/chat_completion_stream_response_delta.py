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
    """What a chunk adds to the message."""

    content: str | None = None
    """The next piece of the text."""
    function_call: ChatCompletionStreamResponseDeltaFunctionCall | None = None
    """Deprecated: use `tool_calls` instead. The next piece of a call of a function.

Deprecated."""
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None = None
    """The next pieces of calls of tools."""
    role: Literal["developer", "system", "user", "assistant", "tool"] | UnknownStr | None = None
    """Whose message it is."""
    refusal: str | None = None
    """The next piece of the refusal."""
    audio: ChatCompletionStreamResponseDeltaAudio | None = None
    """The next piece of the spoken answer."""
