# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_content_refusal_object import MessageContentRefusalObject as RefusalContentBlock
from ...._models import BaseModel as BaseModel
__all__ = ["RefusalContentBlock", "BaseModel"]
