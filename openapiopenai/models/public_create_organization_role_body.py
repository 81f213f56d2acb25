# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `PublicCreateOrganizationRoleBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "PublicCreateOrganizationRoleBody",
    "PublicCreateOrganizationRoleBodyDict",
]


class PublicCreateOrganizationRoleBody(BaseModel):
    """Request to create a custom role."""

    role_name: str
    """Name of the role; it must be unique."""
    permissions: list[str]
    """Permissions that the role grants."""
    description: str | None = None
    """Description of the role."""


class PublicCreateOrganizationRoleBodyDict(TypedDict, total=False):
    """`PublicCreateOrganizationRoleBody` as a dict, for arguments."""

    role_name: Required[str]
    permissions: Required[Sequence[str]]
    description: str | None
