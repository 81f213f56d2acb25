# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_chat_completion_request import UpdateChatCompletionRequestDict as CompletionUpdateParams
from ..shared_params.metadata import Metadata as Metadata
__all__ = ["CompletionUpdateParams", "Metadata"]
