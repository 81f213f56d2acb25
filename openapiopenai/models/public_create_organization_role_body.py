"""Model `PublicCreateOrganizationRoleBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "PublicCreateOrganizationRoleBody",
    "PublicCreateOrganizationRoleBodyDict",
]


class PublicCreateOrganizationRoleBody(BaseModel):
    """What a custom role is made from."""

    role_name: str
    """Name of the role, which no other has."""
    permissions: list[str]
    """What the role allows."""
    description: str | None = None
    """What the role is for."""


class PublicCreateOrganizationRoleBodyDict(TypedDict, total=False):
    """`PublicCreateOrganizationRoleBody` as a dict, for arguments."""

    role_name: Required[str]
    permissions: Required[Sequence[str]]
    description: str | None
