# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_delta_content_image_file_object_image_file import MessageDeltaContentImageFileObjectImageFile as ImageFileDelta
from ...._models import BaseModel as BaseModel
__all__ = ["ImageFileDelta", "BaseModel"]
