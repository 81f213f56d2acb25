"""Model `ContainerFileListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.container_file_resource import ContainerFileResource

__all__ = [
    "ContainerFileListResource",
]


class ContainerFileListResource(Page["ContainerFileResource"], BaseModel):
    """`ContainerFileListResource` of the API."""

    object: Literal["list"] = "list"
    data: list[ContainerFileResource]
    first_id: str
    last_id: str
    has_more: bool
