# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_content_image_url_object_image_url import MessageContentImageUrlObjectImageUrl as ImageURL
from ...._models import BaseModel as BaseModel
__all__ = ["ImageURL", "BaseModel"]
