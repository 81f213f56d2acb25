# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UserRoleUpdateRequest`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "UserRoleUpdateRequest",
    "UserRoleUpdateRequestDict",
]


class UserRoleUpdateRequest(BaseModel):
    """A request to update the role and metadata of a user."""

    role: str | None = None
    """Role of the user in the organization: `owner` or `reader`."""
    role_id: str | None = None
    """ID of the role."""
    technical_level: str | None = None
    """Technical level of the user, stored in their metadata."""
    developer_persona: str | None = None
    """Developer persona of the user, stored in their metadata."""


class UserRoleUpdateRequestDict(TypedDict, total=False):
    """`UserRoleUpdateRequest` as a dict, for arguments."""

    role: str | None
    role_id: str | None
    technical_level: str | None
    developer_persona: str | None
