# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionStreamResponseDelta`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates, UnknownStr

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

    content: Annotated[str | None, Tolerates("array")] = None
    """Text delta: the part to append."""
    function_call: ChatCompletionStreamResponseDeltaFunctionCall | None = None
    """Deprecated: use `tool_calls` instead. Delta of the function call."""
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None = None
    """Deltas of the tool calls."""
    role: Literal["developer", "system", "user", "assistant", "tool"] | UnknownStr | None = None
    """Role of the author of the message."""
    refusal: str | None = None
    """The next part of the refusal message."""
    audio: ChatCompletionStreamResponseDeltaAudio | None = None
    """Delta of the audio response: its ID, base64-encoded audio or transcript text; the last one only has the time of expiry."""
    reasoning_content: str | None = None
    """Reasoning delta: the part to append; sent by DeepSeek, DashScope, z.ai, xAI, llama.cpp, and others, not by OpenAI."""
    reasoning: str | None = None
    """Reasoning delta: the part to append; sent by OpenRouter, Groq, Together, Ollama, vLLM, and others, not by OpenAI."""
    reasoning_details: list[dict[str, Any]] | None = None
    """Parts of blocks of reasoning; sent by OpenRouter, not by OpenAI."""
