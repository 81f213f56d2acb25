# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_chat_completion_request_tools_item import CreateChatCompletionRequestToolsItemDict as ChatCompletionToolUnionParam
__all__ = ["ChatCompletionToolUnionParam"]
