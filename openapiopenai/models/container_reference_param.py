# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ContainerReferenceParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ContainerReferenceParam",
    "ContainerReferenceParamDict",
]


class ContainerReferenceParam(BaseModel):
    """Runs commands in an existing container, given by its ID.

    Known as `ContainerReference`."""

    type: Literal["container_reference"] = "container_reference"
    """Type: always `container_reference`."""
    container_id: str
    """ID of the container."""


class ContainerReferenceParamDict(TypedDict, total=False):
    """`ContainerReferenceParam` as a dict, for arguments."""

    type: Required[Literal["container_reference"]]
    container_id: Required[str]
