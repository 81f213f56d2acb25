# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ContainerFileResource`."""

from __future__ import annotations

from typing import Annotated

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "ContainerFileResource",
]


class ContainerFileResource(BaseModel):
    """A file in a container."""

    id: str
    """Its unique ID."""
    object: str
    """Kind of object."""
    container_id: str
    """ID of the container."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    bytes: Annotated[int, Tolerates("null")]
    """Size in bytes."""
    path: str
    """Path of the file in the container."""
    source: str
    """Where the file comes from, such as `user` or `assistant`."""
    created_at_datetime = datetime_view("created_at")
