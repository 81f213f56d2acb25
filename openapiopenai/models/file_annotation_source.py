"""Model `FileAnnotationSource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "FileAnnotationSource",
]


class FileAnnotationSource(BaseModel):
    """The file that an annotation refers to."""

    type: Literal["file"] = "file"
    """Type: always `file`."""
    filename: str
    """Name of the file."""
