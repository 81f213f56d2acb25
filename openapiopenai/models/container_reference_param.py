"""Model `ContainerReferenceParam`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ContainerReferenceParam",
    "ContainerReferenceParamDict",
]


class ContainerReferenceParam(BaseModel):
    """Has shell commands run in a container, by its id."""

    type: Literal["container_reference"] = "container_reference"
    """Which variant this is: always `container_reference`."""
    container_id: str
    """Id of the container."""


class ContainerReferenceParamDict(TypedDict, total=False):
    """`ContainerReferenceParam` as a dict, for arguments."""

    type: Required[Literal["container_reference"]]
    container_id: Required[str]
