# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `User`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.user_projects import UserProjects
    from openapiopenai.models.user_user import UserUser

__all__ = [
    "User",
]


class User(BaseModel):
    """A user of the organization.

    Known as `OrganizationUser`."""

    object: Literal["organization.user"] = "organization.user"
    """Kind of object: always `organization.user`."""
    id: str
    """Its unique ID."""
    name: str | None = None
    """Name of the user."""
    email: str | None = None
    """Email address."""
    role: str | None = None
    """Role of the user in the organization: `owner` or `reader`."""
    added_at: int
    """When the user was added, as Unix time in seconds."""
    is_default: bool | None = None
    """Whether it is the default user of the organization."""
    created: int | None = None
    """When it was created, as Unix time in seconds."""
    user: UserUser | None = None
    """Further details of the user."""
    is_service_account: bool | None = None
    """Whether the user is a service account."""
    is_scale_tier_authorized_purchaser: bool | None = None
    """Whether the user is authorized to purchase Scale Tier."""
    is_scim_managed: bool | None = None
    """Whether the user is managed through SCIM."""
    api_key_last_used_at: int | None = None
    """When an API key of the user was last used, as Unix time in seconds."""
    technical_level: str | None = None
    """Technical level of the user, as stored in their metadata."""
    developer_persona: str | None = None
    """Developer persona of the user, as stored in their metadata."""
    projects: UserProjects | None = None
    """Projects of the user, if they were included."""
    added_at_datetime = datetime_view("added_at")
    created_datetime = datetime_view("created")
    api_key_last_used_at_datetime = datetime_view("api_key_last_used_at")
