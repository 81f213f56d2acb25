"""Model `UserDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UserDeleteResponse",
]


class UserDeleteResponse(BaseModel):
    """Says that a user is no longer in the organization."""

    object: Literal["organization.user.deleted"] = "organization.user.deleted"
    """Kind of object: always `organization.user.deleted`."""
    id: str
    """Its id, by which other calls name it."""
    deleted: bool
    """Whether the thing is deleted now."""
