# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `GroupMemberUser`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER, UnknownStr

__all__ = [
    "GroupMemberUser",
]


class GroupMemberUser(BaseModel):
    """A member of a group.

    Known as `UserRetrieveResponse`."""

    id: str
    """Its unique ID."""
    name: str
    """Display name of the user."""
    email: str | None = FROM_SERVER
    """Email address of the user; null if the user has none."""
    picture: str | None = FROM_SERVER
    """URL of the user's profile picture, if there is one."""
    is_service_account: bool | None = FROM_SERVER
    """Whether the user is a service account."""
    user_type: Literal["user", "tenant_user"] | UnknownStr
    """Type of the user."""
