# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FileAnnotationSource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "FileAnnotationSource",
]


class FileAnnotationSource(BaseModel):
    """The file that an annotation refers to."""

    type: Literal["file"] = "file"
    """Type: always `file`."""
    filename: str
    """Name of the file."""
