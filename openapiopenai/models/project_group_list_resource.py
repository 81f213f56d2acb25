"""Model `ProjectGroupListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.project_group import ProjectGroup

__all__ = [
    "ProjectGroupListResource",
]


class ProjectGroupListResource(Page["ProjectGroup"], BaseModel):
    """`ProjectGroupListResource` of the API."""

    object: Literal["list"] = "list"
    data: list[ProjectGroup]
    has_more: bool
    next: str | None
