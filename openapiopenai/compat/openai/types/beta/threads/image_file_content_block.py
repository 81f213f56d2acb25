# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_content_image_file_object import MessageContentImageFileObject as ImageFileContentBlock
__all__ = ["ImageFileContentBlock"]
