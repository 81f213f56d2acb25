# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ContainerReferenceResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ContainerReferenceResource",
]


class ContainerReferenceResource(BaseModel):
    """A container created with `containers.create`, in which shell commands run.

    Known as `ResponseContainerReference`."""

    type: Literal["container_reference"] = "container_reference"
    """Type: always `container_reference`."""
    container_id: str
    """ID of the container."""
