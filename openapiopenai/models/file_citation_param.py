# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FileCitationParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "FileCitationParam",
    "FileCitationParamDict",
]


class FileCitationParam(BaseModel):
    """An annotation that cites a file as the source of text."""

    type: Literal["file_citation"] = "file_citation"
    """Type: always `file_citation`."""
    index: int
    """Index of the file among the files."""
    file_id: str
    """ID of a file."""
    filename: str
    """Name of the file."""


class FileCitationParamDict(TypedDict, total=False):
    """`FileCitationParam` as a dict, for arguments."""

    type: Required[Literal["file_citation"]]
    index: Required[int]
    file_id: Required[str]
    filename: Required[str]
