# Names of the official SDK, generated: openapiopenai drift names
from .chat_completion_function_tool_param import ChatCompletionFunctionToolParam as ChatCompletionToolParam
from ..shared_params.function_definition import FunctionDefinition as FunctionDefinition
from .chat_completion_function_tool_param import ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam
__all__ = ["ChatCompletionToolParam", "FunctionDefinition", "ChatCompletionFunctionToolParam"]
