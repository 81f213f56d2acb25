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
    """A message of the assistant in an example to train on."""

    weight: Literal[0, 1] | int | None = None
    """Whether the model is trained on this message: 1 for yes, 0 for no."""
    content: ChatCompletionRequestAssistantMessageContent | None = None
    """What the message says."""
    refusal: str | None = None
    """What the assistant said instead of an answer."""
    role: Literal["assistant"] = "assistant"
    """Whose message this is: always `assistant`."""
    name: str | None = None
    """Name of the speaker, to tell several of the same role apart."""
    audio: ChatCompletionRequestAssistantMessageAudio | None = None
    """The spoken answer of an earlier turn that this refers to."""
    tool_calls: ChatCompletionMessageToolCalls | None = None
    """The tools that the model called."""
    function_call: ChatCompletionRequestAssistantMessageFunctionCall | None = None
    """Deprecated: use `tool_calls` instead. The function that the model called.

Deprecated."""
