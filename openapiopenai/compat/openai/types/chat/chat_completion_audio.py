# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_response_message_audio import ChatCompletionResponseMessageAudio as ChatCompletionAudio
from ..._models import BaseModel as BaseModel
__all__ = ["ChatCompletionAudio", "BaseModel"]
