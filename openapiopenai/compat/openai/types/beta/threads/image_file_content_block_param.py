# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_content_image_file_object import MessageContentImageFileObjectDict as ImageFileContentBlockParam
from .image_file_param import ImageFileParam as ImageFileParam
__all__ = ["ImageFileContentBlockParam", "ImageFileParam"]
