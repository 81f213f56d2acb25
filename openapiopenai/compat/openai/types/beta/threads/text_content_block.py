# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_content_text_object import MessageContentTextObject as TextContentBlock
__all__ = ["TextContentBlock"]
