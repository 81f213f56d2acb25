# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FilePath`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "FilePath",
    "FilePathDict",
]


class FilePath(BaseModel):
    """An annotation that gives the path of a file, by its ID."""

    type: Literal["file_path"] = "file_path"
    """Type: always `file_path`."""
    file_id: str
    """ID of a file."""
    index: int
    """Index of the file among the files."""


class FilePathDict(TypedDict, total=False):
    """`FilePath` as a dict, for arguments."""

    type: Required[Literal["file_path"]]
    file_id: Required[str]
    index: Required[int]
