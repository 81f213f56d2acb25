"""Model `UserRoleAssignment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.role import Role
    from openapiopenai.models.user import User

__all__ = [
    "UserRoleAssignment",
]


class UserRoleAssignment(BaseModel):
    """Says that a user has a role."""

    object: Literal["user.role"] = "user.role"
    """Kind of object: always `user.role`."""
    user: User
    """Who has the role."""
    role: Role
    """Which role they have."""
