# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_allowed_tools_choice import ChatCompletionAllowedToolsChoiceDict as ChatCompletionAllowedToolChoiceParam
__all__ = ["ChatCompletionAllowedToolChoiceParam"]
