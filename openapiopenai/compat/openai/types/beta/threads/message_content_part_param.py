# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_message_request_content_item import CreateMessageRequestContentItemDict as MessageContentPartParam
__all__ = ["MessageContentPartParam"]
