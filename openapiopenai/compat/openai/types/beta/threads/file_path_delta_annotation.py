# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_delta_content_text_annotations_file_path_object import MessageDeltaContentTextAnnotationsFilePathObject as FilePathDeltaAnnotation
from openapiopenai.models.message_delta_content_text_annotations_file_path_object_file_path import MessageDeltaContentTextAnnotationsFilePathObjectFilePath as FilePath
from ...._models import BaseModel as BaseModel
__all__ = ["FilePathDeltaAnnotation", "FilePath", "BaseModel"]
