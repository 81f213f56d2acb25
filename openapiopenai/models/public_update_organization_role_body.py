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
    """`PublicUpdateOrganizationRoleBody` of the API."""

    permissions: list[str] | None = None
    description: str | None = None
    role_name: str | None = None


class PublicUpdateOrganizationRoleBodyDict(TypedDict, total=False):
    """`PublicUpdateOrganizationRoleBody` as a dict, for arguments."""

    permissions: Sequence[str] | None
    description: str | None
    role_name: str | None
