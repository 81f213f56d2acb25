"""Model `GroupMemberUser`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "GroupMemberUser",
]


class GroupMemberUser(BaseModel):
    """A member of a group."""

    id: str
    """Its id, by which other calls name it."""
    name: str
    """Name of the user, for people."""
    email: str | None
    """Address of electronic mail; null where the user has none."""
    picture: str | None
    """URL of the user's picture, where there is one."""
    is_service_account: bool | None
    """Whether it is a service account."""
    user_type: Literal["user", "tenant_user"] | UnknownStr
    """What kind of user it is."""
