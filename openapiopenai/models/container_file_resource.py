"""Model `ContainerFileResource`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "ContainerFileResource",
]


class ContainerFileResource(BaseModel):
    """`ContainerFileResource` of the API."""

    id: str
    object: str
    container_id: str
    created_at: int
    bytes: int
    path: str
    source: str
    created_at_datetime = datetime_view("created_at")
