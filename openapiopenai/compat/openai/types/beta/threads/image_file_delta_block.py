# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_delta_content_image_file_object import MessageDeltaContentImageFileObject as ImageFileDeltaBlock
from ...._models import BaseModel as BaseModel
from .image_file_delta import ImageFileDelta as ImageFileDelta
__all__ = ["ImageFileDeltaBlock", "BaseModel", "ImageFileDelta"]
