# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_delta_content_refusal_object import MessageDeltaContentRefusalObject as RefusalDeltaBlock
from ...._models import BaseModel as BaseModel
__all__ = ["RefusalDeltaBlock", "BaseModel"]
