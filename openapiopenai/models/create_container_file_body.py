"""Model `CreateContainerFileBody`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import FileContent

__all__ = [
    "CreateContainerFileBody",
    "CreateContainerFileBodyDict",
]


class CreateContainerFileBody(BaseModel):
    """A file that is put into a container: its content, or the id of an uploaded one."""

    file_id: str | None = None
    """Id of a file."""
    file: FileContent | None = None
    """The content of the file, not its name."""


class CreateContainerFileBodyDict(TypedDict, total=False):
    """`CreateContainerFileBody` as a dict, for arguments."""

    file_id: str
    file: FileContent
