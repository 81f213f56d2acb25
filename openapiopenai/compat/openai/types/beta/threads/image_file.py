# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_content_image_file_object_image_file import MessageContentImageFileObjectImageFile as ImageFile
from ...._models import BaseModel as BaseModel
__all__ = ["ImageFile", "BaseModel"]
