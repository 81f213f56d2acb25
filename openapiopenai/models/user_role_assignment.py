# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UserRoleAssignment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.role import Role
    from openapiopenai.models.user import User

__all__ = [
    "UserRoleAssignment",
]


class UserRoleAssignment(BaseModel):
    """Assignment of a role to a user."""

    object: Literal["user.role"] = "user.role"
    """Kind of object: always `user.role`."""
    user: User
    """User that has the role."""
    role: Role
    """Role that is assigned."""
