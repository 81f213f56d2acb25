# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DeletedRoleAssignmentResource`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DeletedRoleAssignmentResource",
]


class DeletedRoleAssignmentResource(BaseModel):
    """Confirmation that a role was unassigned."""

    object: str
    """Kind of object."""
    deleted: bool
    """Whether the role assignment was removed."""
