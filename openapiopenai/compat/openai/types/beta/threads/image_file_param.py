# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_content_image_file_object_image_file import MessageContentImageFileObjectImageFileDict as ImageFileParam
__all__ = ["ImageFileParam"]
