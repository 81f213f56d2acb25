"""Model `ChatCompletionRequestAssistantMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    """An earlier message of the model in a chat."""

    content: ChatCompletionRequestAssistantMessageContent | None = None
    """What the message says; needed unless there are `tool_calls`."""
    refusal: str | None = None
    """What the model said instead of an answer."""
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
