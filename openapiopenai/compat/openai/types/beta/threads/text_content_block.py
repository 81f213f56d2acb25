# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_content_text_object import MessageContentTextObject as TextContentBlock
from .text import Text as Text
from ...._models import BaseModel as BaseModel
__all__ = ["TextContentBlock", "Text", "BaseModel"]
