# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_message_tool_calls_item import ChatCompletionMessageToolCallsItemDict as ChatCompletionMessageToolCallUnionParam
__all__ = ["ChatCompletionMessageToolCallUnionParam"]
