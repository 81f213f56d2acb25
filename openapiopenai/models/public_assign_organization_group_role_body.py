# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `PublicAssignOrganizationGroupRoleBody`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "PublicAssignOrganizationGroupRoleBody",
    "PublicAssignOrganizationGroupRoleBodyDict",
]


class PublicAssignOrganizationGroupRoleBody(BaseModel):
    """Request to assign a role to a group or user."""

    role_id: str
    """ID of the role."""


class PublicAssignOrganizationGroupRoleBodyDict(TypedDict, total=False):
    """`PublicAssignOrganizationGroupRoleBody` as a dict, for arguments."""

    role_id: Required[str]
