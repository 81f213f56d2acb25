# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_delta_content_image_url_object_image_url import MessageDeltaContentImageUrlObjectImageUrl as ImageURLDelta
from ...._models import BaseModel as BaseModel
__all__ = ["ImageURLDelta", "BaseModel"]
