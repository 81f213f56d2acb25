# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FineTuneChatCompletionRequestAssistantMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

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
    """An assistant message in a training example."""

    weight: Literal[0, 1] | int | None = None
    """Whether the model is trained on this message: 1 for yes, 0 for no."""
    content: ChatCompletionRequestAssistantMessageContent | None = None
    """Content of the message."""
    refusal: str | None = None
    """Refusal of the assistant, in place of content."""
    role: Literal["assistant"] = "assistant"
    """Whose message this is: always `assistant`."""
    name: str | None = None
    """Name of the participant, which lets the model tell apart participants with the same role."""
    audio: ChatCompletionRequestAssistantMessageAudio | None = None
    """Reference to an earlier audio response of the model."""
    tool_calls: ChatCompletionMessageToolCalls | None = None
    """Tool calls that the model generated."""
    function_call: ChatCompletionRequestAssistantMessageFunctionCall | None = None
    """Deprecated: use `tool_calls` instead. The function call that the model generated."""
