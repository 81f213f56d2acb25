"""Model `AssignedRoleDetailsAssignmentSourcesItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AssignedRoleDetailsAssignmentSourcesItem",
]


class AssignedRoleDetailsAssignmentSourcesItem(BaseModel):
    """`AssignedRoleDetailsAssignmentSourcesItem` of the API."""

    principal_id: str
    principal_type: str
