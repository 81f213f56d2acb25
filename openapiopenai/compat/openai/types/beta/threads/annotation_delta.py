# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_delta_content_text_object_text_annotations_item import MessageDeltaContentTextObjectTextAnnotationsItem as AnnotationDelta
from ...._utils import PropertyInfo as PropertyInfo
from .file_path_delta_annotation import FilePathDeltaAnnotation as FilePathDeltaAnnotation
from .file_citation_delta_annotation import FileCitationDeltaAnnotation as FileCitationDeltaAnnotation
__all__ = ["AnnotationDelta", "PropertyInfo", "FilePathDeltaAnnotation", "FileCitationDeltaAnnotation"]
