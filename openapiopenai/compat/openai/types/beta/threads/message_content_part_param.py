# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_message_request_content_item import CreateMessageRequestContentItemDict as MessageContentPartParam
from .text_content_block_param import TextContentBlockParam as TextContentBlockParam
from .image_url_content_block_param import ImageURLContentBlockParam as ImageURLContentBlockParam
from .image_file_content_block_param import ImageFileContentBlockParam as ImageFileContentBlockParam
__all__ = ["MessageContentPartParam", "TextContentBlockParam", "ImageURLContentBlockParam", "ImageFileContentBlockParam"]
