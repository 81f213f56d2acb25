# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ContainerFileCitationParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ContainerFileCitationParam",
    "ContainerFileCitationParamDict",
]


class ContainerFileCitationParam(BaseModel):
    """A citation that names a file in a container as the source of a text."""

    type: Literal["container_file_citation"] = "container_file_citation"
    """Type: always `container_file_citation`."""
    start_index: int
    """Index of the first character in the text."""
    end_index: int
    """Index of the last character in the text."""
    container_id: str
    """ID of the container."""
    file_id: str
    """ID of the file in the container."""
    filename: str
    """Name of the file."""


class ContainerFileCitationParamDict(TypedDict, total=False):
    """`ContainerFileCitationParam` as a dict, for arguments."""

    type: Required[Literal["container_file_citation"]]
    start_index: Required[int]
    end_index: Required[int]
    container_id: Required[str]
    file_id: Required[str]
    filename: Required[str]
