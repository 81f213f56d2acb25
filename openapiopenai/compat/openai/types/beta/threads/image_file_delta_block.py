# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_delta_content_image_file_object import MessageDeltaContentImageFileObject as ImageFileDeltaBlock
__all__ = ["ImageFileDeltaBlock"]
