# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_content_image_url_object import MessageContentImageUrlObject as ImageURLContentBlock
from .image_url import ImageURL as ImageURL
from ...._models import BaseModel as BaseModel
__all__ = ["ImageURLContentBlock", "ImageURL", "BaseModel"]
