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
    """`PublicCreateOrganizationRoleBody` of the API."""

    role_name: str
    permissions: list[str]
    description: str | None = None


class PublicCreateOrganizationRoleBodyDict(TypedDict, total=False):
    """`PublicCreateOrganizationRoleBody` as a dict, for arguments."""

    role_name: Required[str]
    permissions: Required[Sequence[str]]
    description: str | None
