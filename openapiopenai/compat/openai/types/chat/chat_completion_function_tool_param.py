# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_tool import ChatCompletionToolDict as ChatCompletionFunctionToolParam
__all__ = ["ChatCompletionFunctionToolParam"]
