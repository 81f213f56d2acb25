# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_content_image_url_object import MessageContentImageUrlObject as ImageURLContentBlock
__all__ = ["ImageURLContentBlock"]
