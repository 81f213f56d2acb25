# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AssignedRoleDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.assigned_role_details_assignment_sources_item import (
        AssignedRoleDetailsAssignmentSourcesItem,
    )

__all__ = [
    "AssignedRoleDetails",
]


class AssignedRoleDetails(BaseModel):
    """A role assigned to a principal, as listings of role assignments show it."""

    id: str
    """Its unique ID."""
    name: str
    """Name of the role."""
    permissions: list[str]
    """Permissions that the role grants."""
    resource_type: str
    """Type of resource that the role applies to."""
    predefined_role: bool
    """Whether the role is one that OpenAI predefines."""
    description: str | None = FROM_SERVER
    """Description of the role."""
    created_at: int | None = FROM_SERVER
    """When it was created, as Unix time in seconds."""
    updated_at: int | None = FROM_SERVER
    """When it was last updated, as Unix time in seconds."""
    created_by: str | None = FROM_SERVER
    """ID of the actor who created the role."""
    created_by_user_obj: dict[str, Any] | None = FROM_SERVER
    """Details of the user who created the role, if available."""
    metadata: dict[str, Any] | None = FROM_SERVER
    """Custom metadata stored with the role."""
    assignment_sources: list[AssignedRoleDetailsAssignmentSourcesItem] | None = FROM_SERVER
    """Principals that the role assignment is inherited from, if available."""
    created_at_datetime = datetime_view("created_at")
    updated_at_datetime = datetime_view("updated_at")
