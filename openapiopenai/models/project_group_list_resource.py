# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectGroupListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from openapiopenai.models.project_group import ProjectGroup

__all__ = [
    "ProjectGroupListResource",
]


class ProjectGroupListResource(_pages.Page["ProjectGroup"], BaseModel):
    """A page of the groups that have access to a project."""

    object: Literal["list"] = "list"
    """Kind of object: always `list`."""
    data: list[ProjectGroup]
    """The entries of this page."""
    has_more: bool
    """Whether there are more entries after this page."""
    next: str | None = FROM_SERVER
    """Cursor for the next page, to be passed as `after`; null if there are no more results."""
