"""Model `AssignedRoleDetailsAssignmentSourcesItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AssignedRoleDetailsAssignmentSourcesItem",
]


class AssignedRoleDetailsAssignmentSourcesItem(BaseModel):
    """Somebody or a group that a role is inherited from."""

    principal_id: str
    """Id of the principal."""
    principal_type: str
    """What kind of principal it is."""
