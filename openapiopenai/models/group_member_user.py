"""Model `GroupMemberUser`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "GroupMemberUser",
]


class GroupMemberUser(BaseModel):
    """`GroupMemberUser` of the API."""

    id: str
    """Its id, by which other calls name it."""
    name: str
    email: str | None
    """Address of electronic mail."""
    picture: str | None
    is_service_account: bool | None
    user_type: Literal["user", "tenant_user"] | UnknownStr
