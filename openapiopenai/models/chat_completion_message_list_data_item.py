"""Model `ChatCompletionMessageListDataItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_message_list_data_item_content_parts_item import (
        ChatCompletionMessageListDataItemContentPartsItem,
    )
    from openapiopenai.models.chat_completion_message_tool_calls import ChatCompletionMessageToolCalls
    from openapiopenai.models.chat_completion_response_message_annotations_item import (
        ChatCompletionResponseMessageAnnotationsItem,
    )
    from openapiopenai.models.chat_completion_response_message_audio import ChatCompletionResponseMessageAudio
    from openapiopenai.models.chat_completion_response_message_function_call import (
        ChatCompletionResponseMessageFunctionCall,
    )

__all__ = [
    "ChatCompletionMessageListDataItem",
]


class ChatCompletionMessageListDataItem(BaseModel):
    """A message of a stored chat completion."""

    id: str
    """Its id, by which other calls name it."""
    role: Literal["assistant"] = "assistant"
    """Whose message this is: always `assistant`."""
    content: str | None
    """What the message says."""
    content_parts: list[ChatCompletionMessageListDataItemContentPartsItem] | None = None
    """The text and images of the message, where it was sent as parts; null otherwise."""
    refusal: str | None
    """The model's refusal, where it refused."""
    annotations: list[ChatCompletionResponseMessageAnnotationsItem] | None = None
    """Notes on the text, such as pages cited by web search."""
    audio: ChatCompletionResponseMessageAudio | None = None
    """The answer as audio, where audio was asked for."""
    tool_calls: ChatCompletionMessageToolCalls | None = None
    """The tools that the model wants called."""
    function_call: ChatCompletionResponseMessageFunctionCall | None = None
    """Deprecated: use `tool_calls` instead. The function that the model wants called.

Deprecated."""
