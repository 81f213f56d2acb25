# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_message_custom_tool_call import ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall
from openapiopenai.models.chat_completion_message_custom_tool_call_custom import ChatCompletionMessageCustomToolCallCustom as Custom
from ..._models import BaseModel as BaseModel
__all__ = ["ChatCompletionMessageCustomToolCall", "Custom", "BaseModel"]
