"""Model `DeletedRoleAssignmentResource`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeletedRoleAssignmentResource",
]


class DeletedRoleAssignmentResource(BaseModel):
    """Says that a role was taken away."""

    object: str
    """Kind of object."""
    deleted: bool
    """Whether the role was taken away."""
