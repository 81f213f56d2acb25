# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_delta_object_delta_content_item import MessageDeltaObjectDeltaContentItem as MessageContentDelta
from ...._utils import PropertyInfo as PropertyInfo
from .text_delta_block import TextDeltaBlock as TextDeltaBlock
from .refusal_delta_block import RefusalDeltaBlock as RefusalDeltaBlock
from .image_url_delta_block import ImageURLDeltaBlock as ImageURLDeltaBlock
from .image_file_delta_block import ImageFileDeltaBlock as ImageFileDeltaBlock
__all__ = ["MessageContentDelta", "PropertyInfo", "TextDeltaBlock", "RefusalDeltaBlock", "ImageURLDeltaBlock", "ImageFileDeltaBlock"]
