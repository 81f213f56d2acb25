# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_output_text import ResponseOutputText as ChatKitResponseOutputText
from openapiopenai.models.response_output_text_annotations_item import ResponseOutputTextAnnotationsItem as Annotation
from openapiopenai.models.file_annotation import FileAnnotation as AnnotationFile
from openapiopenai.models.file_annotation_source import FileAnnotationSource as AnnotationFileSource
from openapiopenai.models.url_annotation import UrlAnnotation as AnnotationURL
from openapiopenai.models.url_annotation_source import UrlAnnotationSource as AnnotationURLSource
from ...._utils import PropertyInfo as PropertyInfo
from ...._models import BaseModel as BaseModel
__all__ = ["ChatKitResponseOutputText", "Annotation", "AnnotationFile", "AnnotationFileSource", "AnnotationURL", "AnnotationURLSource", "PropertyInfo", "BaseModel"]
