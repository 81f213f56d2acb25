"""Model `GroupRoleAssignment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.group import Group
    from openapiopenai.models.role import Role

__all__ = [
    "GroupRoleAssignment",
]


class GroupRoleAssignment(BaseModel):
    """Says that a group has a role."""

    object: Literal["group.role"] = "group.role"
    """Kind of object: always `group.role`."""
    group: Group
    """Who has the role."""
    role: Role
    """Which role it has."""
