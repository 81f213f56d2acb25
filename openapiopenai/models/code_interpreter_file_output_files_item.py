"""Model `CodeInterpreterFileOutputFilesItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CodeInterpreterFileOutputFilesItem",
]


class CodeInterpreterFileOutputFilesItem(BaseModel):
    """A file that the code interpreter made."""

    mime_type: str
    """Media type of the file."""
    file_id: str
    """Id of a file."""
