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
    """`ChatCompletionResponseMessage` of the API."""

    content: str | None
    refusal: str | None
    tool_calls: ChatCompletionMessageToolCalls | None = None
    annotations: list[ChatCompletionResponseMessageAnnotationsItem] | None = None
    role: Literal["assistant"] = "assistant"
    """Whose message this is: always `assistant`."""
    function_call: ChatCompletionResponseMessageFunctionCall | None = None
    """Deprecated."""
    audio: ChatCompletionResponseMessageAudio | None = None
