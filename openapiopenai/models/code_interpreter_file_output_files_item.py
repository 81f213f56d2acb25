"""Model `CodeInterpreterFileOutputFilesItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CodeInterpreterFileOutputFilesItem",
]


class CodeInterpreterFileOutputFilesItem(BaseModel):
    """`CodeInterpreterFileOutputFilesItem` of the API."""

    mime_type: str
    file_id: str
    """Id of a file."""
