# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionMessageListDataItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

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
    """A message of a stored chat completion.

    Known as `ChatCompletionStoreMessage`."""

    id: str
    """Its unique ID."""
    role: Literal["assistant"] = "assistant"
    """Whose message this is: always `assistant`."""
    content: str | None = FROM_SERVER
    """Content of the message."""
    content_parts: list[ChatCompletionMessageListDataItemContentPartsItem] | None = None
    """The text and image parts of the message, if its content was given as an array of parts; null otherwise."""
    refusal: str | None = None
    """Refusal message of the model, if it refused."""
    annotations: list[ChatCompletionResponseMessageAnnotationsItem] | None = None
    """Annotations of the message, such as the web search results that it cites."""
    audio: ChatCompletionResponseMessageAudio | None = None
    """The audio response, if audio output was requested."""
    tool_calls: ChatCompletionMessageToolCalls | None = None
    """Tool calls that the model generated."""
    function_call: ChatCompletionResponseMessageFunctionCall | None = None
    """Deprecated: use `tool_calls` instead. The function that the model wants to be called, with its arguments."""
