"""Model `User`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.user_projects import UserProjects
    from openapiopenai.models.user_user import UserUser

__all__ = [
    "User",
]


class User(BaseModel):
    """`User` of the API."""

    object: Literal["organization.user"] = "organization.user"
    """Kind of object: always `organization.user`."""
    id: str
    """Its id, by which other calls name it."""
    name: str | None = None
    email: str | None = None
    """Address of electronic mail."""
    role: str | None = None
    added_at: int
    """When it was added, in seconds since 1970."""
    is_default: bool | None = None
    created: int | None = None
    """When it was made, in seconds since 1970."""
    user: UserUser | None = None
    is_service_account: bool | None = None
    is_scale_tier_authorized_purchaser: bool | None = None
    is_scim_managed: bool | None = None
    api_key_last_used_at: int | None = None
    technical_level: str | None = None
    developer_persona: str | None = None
    projects: UserProjects | None = None
    added_at_datetime = datetime_view("added_at")
    created_datetime = datetime_view("created")
    api_key_last_used_at_datetime = datetime_view("api_key_last_used_at")
