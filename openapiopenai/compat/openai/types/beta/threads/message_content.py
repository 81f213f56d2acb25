# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_object_content_item import MessageObjectContentItem as MessageContent
from ...._utils import PropertyInfo as PropertyInfo
from .text_content_block import TextContentBlock as TextContentBlock
from .refusal_content_block import RefusalContentBlock as RefusalContentBlock
from .image_url_content_block import ImageURLContentBlock as ImageURLContentBlock
from .image_file_content_block import ImageFileContentBlock as ImageFileContentBlock
__all__ = ["MessageContent", "PropertyInfo", "TextContentBlock", "RefusalContentBlock", "ImageURLContentBlock", "ImageFileContentBlock"]
