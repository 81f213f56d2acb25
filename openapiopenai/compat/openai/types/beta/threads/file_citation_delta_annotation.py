# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_delta_content_text_annotations_file_citation_object import MessageDeltaContentTextAnnotationsFileCitationObject as FileCitationDeltaAnnotation
from openapiopenai.models.message_delta_content_text_annotations_file_citation_object_citation import MessageDeltaContentTextAnnotationsFileCitationObjectCitation as FileCitation
from ...._models import BaseModel as BaseModel
__all__ = ["FileCitationDeltaAnnotation", "FileCitation", "BaseModel"]
