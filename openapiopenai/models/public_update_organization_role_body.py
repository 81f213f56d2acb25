"""Model `PublicUpdateOrganizationRoleBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "PublicUpdateOrganizationRoleBody",
    "PublicUpdateOrganizationRoleBodyDict",
]


class PublicUpdateOrganizationRoleBody(BaseModel):
    """What to change in a role."""

    permissions: list[str] | None = None
    """What the role allows, in place of what it did."""
    description: str | None = None
    """What the role is for."""
    role_name: str | None = None
    """Name of the role, which no other has."""


class PublicUpdateOrganizationRoleBodyDict(TypedDict, total=False):
    """`PublicUpdateOrganizationRoleBody` as a dict, for arguments."""

    permissions: Sequence[str] | None
    description: str | None
    role_name: str | None
