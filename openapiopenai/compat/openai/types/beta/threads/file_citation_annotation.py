# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_content_text_annotations_file_citation_object import MessageContentTextAnnotationsFileCitationObject as FileCitationAnnotation
from openapiopenai.models.message_content_text_annotations_file_citation_object_file_citation import MessageContentTextAnnotationsFileCitationObjectFileCitation as FileCitation
from ...._models import BaseModel as BaseModel
__all__ = ["FileCitationAnnotation", "FileCitation", "BaseModel"]
