# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FileCitationBody`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "FileCitationBody",
    "FileCitationBodyDict",
]


class FileCitationBody(BaseModel):
    """An annotation that cites a file."""

    type: Literal["file_citation"] = "file_citation"
    """Type: always `file_citation`."""
    file_id: str
    """ID of a file."""
    index: int
    """Index of the file among the files."""
    filename: str
    """Name of the file."""


class FileCitationBodyDict(TypedDict, total=False):
    """`FileCitationBody` as a dict, for arguments."""

    type: Required[Literal["file_citation"]]
    file_id: Required[str]
    index: Required[int]
    filename: Required[str]
