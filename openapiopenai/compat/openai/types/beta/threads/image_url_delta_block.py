# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_delta_content_image_url_object import MessageDeltaContentImageUrlObject as ImageURLDeltaBlock
from ...._models import BaseModel as BaseModel
from .image_url_delta import ImageURLDelta as ImageURLDelta
__all__ = ["ImageURLDeltaBlock", "BaseModel", "ImageURLDelta"]
