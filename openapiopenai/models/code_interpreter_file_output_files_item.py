# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CodeInterpreterFileOutputFilesItem`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CodeInterpreterFileOutputFilesItem",
]


class CodeInterpreterFileOutputFilesItem(BaseModel):
    """A file that the code interpreter produced."""

    mime_type: str
    """MIME type of the attachment."""
    file_id: str
    """ID of a file."""
