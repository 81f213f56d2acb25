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
    """A user of the organization."""

    object: Literal["organization.user"] = "organization.user"
    """Kind of object: always `organization.user`."""
    id: str
    """Its id, by which other calls name it."""
    name: str | None = None
    """Name of the user."""
    email: str | None = None
    """Address of electronic mail."""
    role: str | None = None
    """`owner` or `reader`."""
    added_at: int
    """When it was added, in seconds since 1970."""
    is_default: bool | None = None
    """Whether it is the default user of the organization."""
    created: int | None = None
    """When it was made, in seconds since 1970."""
    user: UserUser | None = None
    """More of the user."""
    is_service_account: bool | None = None
    """Whether it is a service account."""
    is_scale_tier_authorized_purchaser: bool | None = None
    """Whether the user may buy Scale Tier."""
    is_scim_managed: bool | None = None
    """Whether SCIM manages the user."""
    api_key_last_used_at: int | None = None
    """When an API key of the user was last used, in seconds since 1970."""
    technical_level: str | None = None
    """How technical the user is, as noted with them."""
    developer_persona: str | None = None
    """What kind of developer the user is, as noted with them."""
    projects: UserProjects | None = None
    """The projects of the user, where they were asked for."""
    added_at_datetime = datetime_view("added_at")
    created_datetime = datetime_view("created")
    api_key_last_used_at_datetime = datetime_view("api_key_last_used_at")
