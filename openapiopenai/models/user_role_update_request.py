"""Model `UserRoleUpdateRequest`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UserRoleUpdateRequest",
    "UserRoleUpdateRequestDict",
]


class UserRoleUpdateRequest(BaseModel):
    """`UserRoleUpdateRequest` of the API."""

    role: str | None = None
    role_id: str | None = None
    """Id of the role."""
    technical_level: str | None = None
    developer_persona: str | None = None


class UserRoleUpdateRequestDict(TypedDict, total=False):
    """`UserRoleUpdateRequest` as a dict, for arguments."""

    role: str | None
    role_id: str | None
    technical_level: str | None
    developer_persona: str | None
