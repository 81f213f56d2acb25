# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_named_tool_choice import ChatCompletionNamedToolChoiceDict as ChatCompletionNamedToolChoiceParam
from openapiopenai.models.chat_completion_named_tool_choice_function import ChatCompletionNamedToolChoiceFunctionDict as Function
__all__ = ["ChatCompletionNamedToolChoiceParam", "Function"]
