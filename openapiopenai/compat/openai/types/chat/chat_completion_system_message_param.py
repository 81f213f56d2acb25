# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_request_system_message import ChatCompletionRequestSystemMessageDict as ChatCompletionSystemMessageParam
__all__ = ["ChatCompletionSystemMessageParam"]
