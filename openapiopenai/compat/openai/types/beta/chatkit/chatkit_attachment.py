# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.attachment import Attachment as ChatKitAttachment
from ...._models import BaseModel as BaseModel
__all__ = ["ChatKitAttachment", "BaseModel"]
