# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_content_image_file_object import MessageContentImageFileObject as ImageFileContentBlock
from ...._models import BaseModel as BaseModel
from .image_file import ImageFile as ImageFile
__all__ = ["ImageFileContentBlock", "BaseModel", "ImageFile"]
