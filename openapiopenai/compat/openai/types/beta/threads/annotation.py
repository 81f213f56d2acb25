# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_content_text_object_text_annotations_item import MessageContentTextObjectTextAnnotationsItem as Annotation
from ...._utils import PropertyInfo as PropertyInfo
from .file_path_annotation import FilePathAnnotation as FilePathAnnotation
from .file_citation_annotation import FileCitationAnnotation as FileCitationAnnotation
__all__ = ["Annotation", "PropertyInfo", "FilePathAnnotation", "FileCitationAnnotation"]
