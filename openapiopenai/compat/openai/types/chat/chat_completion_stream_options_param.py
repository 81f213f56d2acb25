# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_stream_options import ChatCompletionStreamOptionsDict as ChatCompletionStreamOptionsParam
__all__ = ["ChatCompletionStreamOptionsParam"]
