# Names of the official SDK, generated: openapiopenai drift names
from .chat_completion_message_function_tool_call_param import ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageToolCallParam
from .chat_completion_message_function_tool_call_param import Function as Function
__all__ = ["ChatCompletionMessageToolCallParam", "Function"]
