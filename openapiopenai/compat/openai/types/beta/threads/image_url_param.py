# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_content_image_url_object_image_url import MessageContentImageUrlObjectImageUrlDict as ImageURLParam
__all__ = ["ImageURLParam"]
