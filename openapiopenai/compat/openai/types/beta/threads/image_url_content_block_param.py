# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_content_image_url_object import MessageContentImageUrlObjectDict as ImageURLContentBlockParam
from .image_url_param import ImageURLParam as ImageURLParam
__all__ = ["ImageURLContentBlockParam", "ImageURLParam"]
