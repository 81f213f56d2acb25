"""Model `ContainerListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.container_resource import ContainerResource

__all__ = [
    "ContainerListResource",
]


class ContainerListResource(Page["ContainerResource"], BaseModel):
    """`ContainerListResource` of the API."""

    object: Literal["list"] = "list"
    data: list[ContainerResource]
    first_id: str
    last_id: str
    has_more: bool
