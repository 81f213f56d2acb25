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
    """`AssignedRoleDetails` of the API."""

    id: str
    """Its id, by which other calls name it."""
    name: str
    permissions: list[str]
    resource_type: str
    predefined_role: bool
    description: str | None
    created_at: int | None
    """When it was made, in seconds since 1970."""
    updated_at: int | None
    """When it was last changed, in seconds since 1970."""
    created_by: str | None
    created_by_user_obj: dict[str, Any] | None
    metadata: dict[str, Any] | None
    assignment_sources: list[AssignedRoleDetailsAssignmentSourcesItem] | None
    created_at_datetime = datetime_view("created_at")
    updated_at_datetime = datetime_view("updated_at")
