"""Model `CreateContentProvenanceBody`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import FileContent

__all__ = [
    "CreateContentProvenanceBody",
    "CreateContentProvenanceBodyDict",
]


class CreateContentProvenanceBody(BaseModel):
    """Which file to look at."""

    file: FileContent
    """The image or audio file."""


class CreateContentProvenanceBodyDict(TypedDict, total=False):
    """`CreateContentProvenanceBody` as a dict, for arguments."""

    file: Required[FileContent]
