# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_delta_content_text_object import MessageDeltaContentTextObject as TextDeltaBlock
from ...._models import BaseModel as BaseModel
from .text_delta import TextDelta as TextDelta
__all__ = ["TextDeltaBlock", "BaseModel", "TextDelta"]
