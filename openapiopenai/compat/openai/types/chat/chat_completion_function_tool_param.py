# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_tool import ChatCompletionToolDict as ChatCompletionFunctionToolParam
from ..shared_params.function_definition import FunctionDefinition as FunctionDefinition
__all__ = ["ChatCompletionFunctionToolParam", "FunctionDefinition"]
