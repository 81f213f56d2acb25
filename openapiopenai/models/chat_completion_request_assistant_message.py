# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionRequestAssistantMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.chat_completion_message_tool_calls import ChatCompletionMessageToolCalls
    from openapiopenai.models.chat_completion_message_tool_calls_item import (
        ChatCompletionMessageToolCallsItem,
        ChatCompletionMessageToolCallsItemDict,
    )
    from openapiopenai.models.chat_completion_request_assistant_message_audio import (
        ChatCompletionRequestAssistantMessageAudio,
        ChatCompletionRequestAssistantMessageAudioDict,
    )
    from openapiopenai.models.chat_completion_request_assistant_message_content import (
        ChatCompletionRequestAssistantMessageContent,
        ChatCompletionRequestAssistantMessageContentDict,
    )
    from openapiopenai.models.chat_completion_request_assistant_message_function_call import (
        ChatCompletionRequestAssistantMessageFunctionCall,
        ChatCompletionRequestAssistantMessageFunctionCallDict,
    )

__all__ = [
    "ChatCompletionRequestAssistantMessage",
    "ChatCompletionRequestAssistantMessageDict",
]


class ChatCompletionRequestAssistantMessage(BaseModel):
    """A message that the model sent earlier in the conversation."""

    content: ChatCompletionRequestAssistantMessageContent | None = None
    """Contents of the message; required unless there are `tool_calls`."""
    refusal: str | None = None
    """Refusal message of the model."""
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
    reasoning_content: str | None = None
    """Reasoning of the model, as it was received; for servers that want it back, not for OpenAI."""
    reasoning: str | None = None
    """Reasoning of the model, as it was received; for servers that want it back, not for OpenAI."""
    reasoning_details: list[dict[str, Any]] | None = None
    """Blocks of reasoning, as they were received; for OpenRouter, not for OpenAI."""


class ChatCompletionRequestAssistantMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestAssistantMessage` as a dict, for arguments."""

    content: ChatCompletionRequestAssistantMessageContentDict | ChatCompletionRequestAssistantMessageContent | None
    refusal: str | None
    role: Required[Literal["assistant"]]
    name: str
    audio: ChatCompletionRequestAssistantMessageAudioDict | ChatCompletionRequestAssistantMessageAudio | None
    tool_calls: Sequence[ChatCompletionMessageToolCallsItemDict | ChatCompletionMessageToolCallsItem]
    function_call: (
        ChatCompletionRequestAssistantMessageFunctionCallDict | ChatCompletionRequestAssistantMessageFunctionCall | None
    )
    reasoning_content: str | None
    reasoning: str | None
    reasoning_details: Sequence[Mapping[str, Any]] | None
