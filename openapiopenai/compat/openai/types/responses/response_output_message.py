# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.output_message import OutputMessage as ResponseOutputMessage
from openapiopenai.models.message_content_item import MessageContentItem as Content
__all__ = ["ResponseOutputMessage", "Content"]
