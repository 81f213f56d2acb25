# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_request_developer_message import ChatCompletionRequestDeveloperMessageDict as ChatCompletionDeveloperMessageParam
__all__ = ["ChatCompletionDeveloperMessageParam"]
