# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_content_text_annotations_file_path_object import MessageContentTextAnnotationsFilePathObject as FilePathAnnotation
from openapiopenai.models.message_content_text_annotations_file_path_object_file_path import MessageContentTextAnnotationsFilePathObjectFilePath as FilePath
from ...._models import BaseModel as BaseModel
__all__ = ["FilePathAnnotation", "FilePath", "BaseModel"]
