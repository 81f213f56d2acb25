"""Type `ChatCompletionMessageToolCalls`."""

from typing import TypeAlias

from openapiopenai.models.chat_completion_message_tool_calls_item import ChatCompletionMessageToolCallsItem

__all__ = [
    "ChatCompletionMessageToolCalls",
]

ChatCompletionMessageToolCalls: TypeAlias = list[ChatCompletionMessageToolCallsItem]
"""The tools that the model wants called, such as functions."""
