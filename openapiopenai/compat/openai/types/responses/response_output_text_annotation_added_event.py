# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.container_file_citation_body import ContainerFileCitationBody as _ContainerFileCitationBody
from openapiopenai.models.file_citation_body import FileCitationBody as _FileCitationBody
from openapiopenai.models.file_path import FilePath as _FilePath
from openapiopenai.models.url_citation_body import UrlCitationBody as _UrlCitationBody
from openapiopenai.models.response_output_text_annotation_added_event import ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent
Annotation: TypeAlias = Union[_FileCitationBody, _UrlCitationBody, _ContainerFileCitationBody, _FilePath, None]
from openapiopenai.models.file_citation_body import FileCitationBody as AnnotationFileCitation
from openapiopenai.models.url_citation_body import UrlCitationBody as AnnotationURLCitation
from openapiopenai.models.container_file_citation_body import ContainerFileCitationBody as AnnotationContainerFileCitation
from openapiopenai.models.file_path import FilePath as AnnotationFilePath
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseOutputTextAnnotationAddedEvent", "Annotation", "AnnotationFileCitation", "AnnotationURLCitation", "AnnotationContainerFileCitation", "AnnotationFilePath", "PropertyInfo", "BaseModel"]
