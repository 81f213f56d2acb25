# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateContainerFileBody`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FileContent

__all__ = [
    "CreateContainerFileBody",
    "CreateContainerFileBodyDict",
]


class CreateContainerFileBody(BaseModel):
    """A file to add to a container: its content, or the ID of an uploaded one."""

    file_id: str | None = None
    """ID of an uploaded file (`file-…`) to put into the container, instead of `file`."""
    file: FileContent | None = None
    """The file to upload, not just its name."""


class CreateContainerFileBodyDict(TypedDict, total=False):
    """`CreateContainerFileBody` as a dict, for arguments."""

    file_id: str
    file: FileContent
