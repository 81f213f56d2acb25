# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_request_message import ChatCompletionRequestMessageDict as ChatCompletionMessageParam
__all__ = ["ChatCompletionMessageParam"]
