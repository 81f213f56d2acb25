# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_content_text_object_text import MessageContentTextObjectText as Text
from ...._models import BaseModel as BaseModel
from .annotation import Annotation as Annotation
__all__ = ["Text", "BaseModel", "Annotation"]
