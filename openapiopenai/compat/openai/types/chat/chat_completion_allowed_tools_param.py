# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_allowed_tools import ChatCompletionAllowedToolsDict as ChatCompletionAllowedToolsParam
__all__ = ["ChatCompletionAllowedToolsParam"]
