# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AssignedRoleDetailsAssignmentSourcesItem`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AssignedRoleDetailsAssignmentSourcesItem",
]


class AssignedRoleDetailsAssignmentSourcesItem(BaseModel):
    """A principal that a role assignment is inherited from."""

    principal_id: str
    """ID of the principal."""
    principal_type: str
    """Type of the principal."""
