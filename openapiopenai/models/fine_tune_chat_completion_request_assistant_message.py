"""Model `FineTuneChatCompletionRequestAssistantMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_message_tool_calls import ChatCompletionMessageToolCalls
    from openapiopenai.models.chat_completion_request_assistant_message_audio import (
        ChatCompletionRequestAssistantMessageAudio,
    )
    from openapiopenai.models.chat_completion_request_assistant_message_content import (
        ChatCompletionRequestAssistantMessageContent,
    )
    from openapiopenai.models.chat_completion_request_assistant_message_function_call import (
        ChatCompletionRequestAssistantMessageFunctionCall,
    )

__all__ = [
    "FineTuneChatCompletionRequestAssistantMessage",
]


class FineTuneChatCompletionRequestAssistantMessage(BaseModel):
    """`FineTuneChatCompletionRequestAssistantMessage` of the API."""

    weight: Literal[0, 1] | int | None = None
    content: ChatCompletionRequestAssistantMessageContent | None = None
    refusal: str | None = None
    role: Literal["assistant"] = "assistant"
    """Whose message this is: always `assistant`."""
    name: str | None = None
    audio: ChatCompletionRequestAssistantMessageAudio | None = None
    tool_calls: ChatCompletionMessageToolCalls | None = None
    function_call: ChatCompletionRequestAssistantMessageFunctionCall | None = None
    """Deprecated."""
