# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_function_call_option import ChatCompletionFunctionCallOptionDict as ChatCompletionFunctionCallOptionParam
__all__ = ["ChatCompletionFunctionCallOptionParam"]
