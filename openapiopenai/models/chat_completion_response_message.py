"""Model `ChatCompletionResponseMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai.helpers.response import ChatMessageMembers

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_message_tool_calls import ChatCompletionMessageToolCalls
    from openapiopenai.models.chat_completion_response_message_annotations_item import (
        ChatCompletionResponseMessageAnnotationsItem,
    )
    from openapiopenai.models.chat_completion_response_message_audio import ChatCompletionResponseMessageAudio
    from openapiopenai.models.chat_completion_response_message_function_call import (
        ChatCompletionResponseMessageFunctionCall,
    )

__all__ = [
    "ChatCompletionResponseMessage",
]


class ChatCompletionResponseMessage(ChatMessageMembers, BaseModel):
    """A message that the model wrote in a chat."""

    content: str | None
    """What the message says."""
    refusal: str | None
    """What the model said instead of an answer."""
    tool_calls: ChatCompletionMessageToolCalls | None = None
    """The tools that the model calls."""
    annotations: list[ChatCompletionResponseMessageAnnotationsItem] | None = None
    """Notes on the text, such as the pages that a web search found."""
    role: Literal["assistant"] = "assistant"
    """Whose message this is: always `assistant`."""
    function_call: ChatCompletionResponseMessageFunctionCall | None = None
    """Deprecated: use `tool_calls` instead. The function that the model calls.

Deprecated."""
    audio: ChatCompletionResponseMessageAudio | None = None
    """The spoken answer, where audio was asked for in `modalities`."""
