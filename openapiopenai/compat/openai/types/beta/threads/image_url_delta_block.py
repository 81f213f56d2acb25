# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_delta_content_image_url_object import MessageDeltaContentImageUrlObject as ImageURLDeltaBlock
__all__ = ["ImageURLDeltaBlock"]
