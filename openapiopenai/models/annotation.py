# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `Annotation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.container_file_citation_body import (
        ContainerFileCitationBody,
        ContainerFileCitationBodyDict,
    )
    from openapiopenai.models.file_citation_body import FileCitationBody, FileCitationBodyDict
    from openapiopenai.models.file_path import FilePath, FilePathDict
    from openapiopenai.models.url_citation_body import UrlCitationBody, UrlCitationBodyDict

__all__ = [
    "Annotation",
    "AnnotationDict",
    "UnknownAnnotation",
]


if TYPE_CHECKING:

    class UnknownAnnotation(UnknownVariant):
        """Variant of `Annotation` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    Annotation: TypeAlias = (
        FileCitationBody | UrlCitationBody | ContainerFileCitationBody | FilePath | UnknownAnnotation
    )
    """An annotation on a span of the output text, such as a citation."""
    AnnotationDict: TypeAlias = (
        FileCitationBodyDict | UrlCitationBodyDict | ContainerFileCitationBodyDict | FilePathDict
    )
    """`Annotation` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> Annotation:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> Annotation:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    AnnotationDict = AS_GIVEN

    class Annotation(OpenUnion):
        tag = "type"
        mapping = {
            "file_citation": "FileCitationBody",
            "url_citation": "UrlCitationBody",
            "container_file_citation": "ContainerFileCitationBody",
            "file_path": "FilePath",
        }

    from_json = Annotation.from_json
    from_dict = Annotation.from_dict
    __getattr__ = Annotation.module_attribute
