# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_content_text_object_text import MessageContentTextObjectText as Text
__all__ = ["Text"]
