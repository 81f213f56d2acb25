"""Model `AssignedRoleDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.assigned_role_details_assignment_sources_item import (
        AssignedRoleDetailsAssignmentSourcesItem,
    )

__all__ = [
    "AssignedRoleDetails",
]


class AssignedRoleDetails(BaseModel):
    """A role that somebody has, as lists of roles show it."""

    id: str
    """Its id, by which other calls name it."""
    name: str
    """Name of the role."""
    permissions: list[str]
    """What the role allows."""
    resource_type: str
    """What kind of thing the role is for."""
    predefined_role: bool
    """Whether the role comes from OpenAI."""
    description: str | None
    """What the role is for."""
    created_at: int | None
    """When it was made, in seconds since 1970."""
    updated_at: int | None
    """When it was last changed, in seconds since 1970."""
    created_by: str | None
    """Id of who made it."""
    created_by_user_obj: dict[str, Any] | None
    """The user who made it, where that is known."""
    metadata: dict[str, Any] | None
    """What else is noted with the role."""
    assignment_sources: list[AssignedRoleDetailsAssignmentSourcesItem] | None
    """Where the role comes from by inheritance, where that is known."""
    created_at_datetime = datetime_view("created_at")
    updated_at_datetime = datetime_view("updated_at")
