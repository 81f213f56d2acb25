# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_delta_content_text_object_text import MessageDeltaContentTextObjectText as TextDelta
from ...._models import BaseModel as BaseModel
from .annotation_delta import AnnotationDelta as AnnotationDelta
__all__ = ["TextDelta", "BaseModel", "AnnotationDelta"]
