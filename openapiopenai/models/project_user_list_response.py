# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectUserListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.project_user import ProjectUser

__all__ = [
    "ProjectUserListResponse",
]


class ProjectUserListResponse(_pages.Page["ProjectUser"], BaseModel):
    """A page of the users of a project."""

    object: str
    """Kind of object."""
    data: list[ProjectUser]
    """The entries of this page."""
    first_id: str | None = None
    """ID of the first entry of this page."""
    last_id: str | None = None
    """ID of the last entry of this page; pass it as `after` to get the next page."""
    has_more: bool
    """Whether there are more entries after this page."""
