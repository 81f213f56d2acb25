"""Model `PublicAssignOrganizationGroupRoleBody`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "PublicAssignOrganizationGroupRoleBody",
    "PublicAssignOrganizationGroupRoleBodyDict",
]


class PublicAssignOrganizationGroupRoleBody(BaseModel):
    """Which role a group or user gets."""

    role_id: str
    """Id of the role."""


class PublicAssignOrganizationGroupRoleBodyDict(TypedDict, total=False):
    """`PublicAssignOrganizationGroupRoleBody` as a dict, for arguments."""

    role_id: Required[str]
