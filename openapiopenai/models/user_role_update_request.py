"""Model `UserRoleUpdateRequest`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UserRoleUpdateRequest",
    "UserRoleUpdateRequestDict",
]


class UserRoleUpdateRequest(BaseModel):
    """What a user shall be in the organization."""

    role: str | None = None
    """`owner` or `reader`."""
    role_id: str | None = None
    """Id of the role."""
    technical_level: str | None = None
    """How technical the user is, to be noted with them."""
    developer_persona: str | None = None
    """What kind of developer the user is, to be noted with them."""


class UserRoleUpdateRequestDict(TypedDict, total=False):
    """`UserRoleUpdateRequest` as a dict, for arguments."""

    role: str | None
    role_id: str | None
    technical_level: str | None
    developer_persona: str | None
