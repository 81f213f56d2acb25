# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `GroupRoleAssignment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.group import Group
    from openapiopenai.models.role import Role

__all__ = [
    "GroupRoleAssignment",
]


class GroupRoleAssignment(BaseModel):
    """An assignment of a role to a group."""

    object: Literal["group.role"] = "group.role"
    """Kind of object: always `group.role`."""
    group: Group
    """Group that has the role."""
    role: Role
    """Role that is assigned."""
