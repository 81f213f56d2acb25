# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RoleListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from openapiopenai.models.assigned_role_details import AssignedRoleDetails

__all__ = [
    "RoleListResource",
]


class RoleListResource(_pages.Page["AssignedRoleDetails"], BaseModel):
    """A page of the roles that are assigned to a user or group."""

    object: Literal["list"] = "list"
    """Kind of object: always `list`."""
    data: list[AssignedRoleDetails]
    """The entries of this page."""
    has_more: bool
    """Whether there are more entries after this page."""
    next: str | None = FROM_SERVER
    """Cursor for the next page, to be passed as `after`; null if there are no more results."""
