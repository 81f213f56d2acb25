# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_request_user_message import ChatCompletionRequestUserMessageDict as ChatCompletionUserMessageParam
__all__ = ["ChatCompletionUserMessageParam"]
