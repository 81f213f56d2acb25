# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_request_tool_message import ChatCompletionRequestToolMessageDict as ChatCompletionToolMessageParam
__all__ = ["ChatCompletionToolMessageParam"]
