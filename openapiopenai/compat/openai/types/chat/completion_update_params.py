# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_chat_completion_request import UpdateChatCompletionRequestDict as CompletionUpdateParams
__all__ = ["CompletionUpdateParams"]
