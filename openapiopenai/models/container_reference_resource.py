"""Model `ContainerReferenceResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ContainerReferenceResource",
]


class ContainerReferenceResource(BaseModel):
    """Shell commands run in a container that was made with `containers.create`."""

    type: Literal["container_reference"] = "container_reference"
    """Which variant this is: always `container_reference`."""
    container_id: str
    """Id of the container."""
