# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_message_tool_call import ChatCompletionMessageToolCall as ChatCompletionMessageFunctionToolCall
from openapiopenai.models.chat_completion_message_tool_call_function import ChatCompletionMessageToolCallFunction as Function
from ..._models import BaseModel as BaseModel
__all__ = ["ChatCompletionMessageFunctionToolCall", "Function", "BaseModel"]
