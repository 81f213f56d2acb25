# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_delta_content_image_file_object_image_file import MessageDeltaContentImageFileObjectImageFile as ImageFileDelta
__all__ = ["ImageFileDelta"]
