# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_message_tool_call import ChatCompletionMessageToolCall as ParsedFunctionToolCall
from openapiopenai.models.chat_completion_message_tool_call_function import ChatCompletionMessageToolCallFunction as ParsedFunction
__all__ = ["ParsedFunctionToolCall", "ParsedFunction"]
