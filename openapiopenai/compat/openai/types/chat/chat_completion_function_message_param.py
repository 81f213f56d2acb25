# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_request_function_message import ChatCompletionRequestFunctionMessageDict as ChatCompletionFunctionMessageParam
__all__ = ["ChatCompletionFunctionMessageParam"]
