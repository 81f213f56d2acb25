# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ChatCompletionMessageToolCalls`."""

from typing import TypeAlias

from openapiopenai.models.chat_completion_message_tool_calls_item import ChatCompletionMessageToolCallsItem

__all__ = [
    "ChatCompletionMessageToolCalls",
]

ChatCompletionMessageToolCalls: TypeAlias = list[ChatCompletionMessageToolCallsItem]
"""Calls to functions or other tools that the model generated."""
