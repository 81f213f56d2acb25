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
    """`ChatCompletionStreamResponseDelta` of the API."""

    content: str | None = None
    function_call: ChatCompletionStreamResponseDeltaFunctionCall | None = None
    """Deprecated."""
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None = None
    role: Literal["developer", "system", "user", "assistant", "tool"] | UnknownStr | None = None
    refusal: str | None = None
    audio: ChatCompletionStreamResponseDeltaAudio | None = None
