# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_content_image_file_object_image_file import MessageContentImageFileObjectImageFile as ImageFile
__all__ = ["ImageFile"]
