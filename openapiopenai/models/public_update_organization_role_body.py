# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `PublicUpdateOrganizationRoleBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "PublicUpdateOrganizationRoleBody",
    "PublicUpdateOrganizationRoleBodyDict",
]


class PublicUpdateOrganizationRoleBody(BaseModel):
    """Request to update a role."""

    permissions: list[str] | None = None
    """Permissions of the role, replacing the previous ones."""
    description: str | None = None
    """Description of the role."""
    role_name: str | None = None
    """Name of the role; it must be unique."""


class PublicUpdateOrganizationRoleBodyDict(TypedDict, total=False):
    """`PublicUpdateOrganizationRoleBody` as a dict, for arguments."""

    permissions: Sequence[str] | None
    description: str | None
    role_name: str | None
