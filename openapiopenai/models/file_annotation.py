# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FileAnnotation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.file_annotation_source import FileAnnotationSource

__all__ = [
    "FileAnnotation",
]


class FileAnnotation(BaseModel):
    """An annotation that refers to an uploaded file as a source."""

    type: Literal["file"] = "file"
    """Type: always `file`."""
    source: FileAnnotationSource
    """The file that the annotation refers to."""
