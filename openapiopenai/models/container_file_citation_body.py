# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ContainerFileCitationBody`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ContainerFileCitationBody",
    "ContainerFileCitationBodyDict",
]


class ContainerFileCitationBody(BaseModel):
    """A citation of a container file that was used to generate the response."""

    type: Literal["container_file_citation"] = "container_file_citation"
    """Type: always `container_file_citation`."""
    container_id: str
    """ID of the container."""
    file_id: str
    """ID of a file."""
    start_index: int
    """Index of the first character in the text."""
    end_index: int
    """Index of the last character in the text."""
    filename: str
    """Name of the file."""


class ContainerFileCitationBodyDict(TypedDict, total=False):
    """`ContainerFileCitationBody` as a dict, for arguments."""

    type: Required[Literal["container_file_citation"]]
    container_id: Required[str]
    file_id: Required[str]
    start_index: Required[int]
    end_index: Required[int]
    filename: Required[str]
