# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_object_content_item import MessageObjectContentItem as MessageContent
__all__ = ["MessageContent"]
