"""Model `AdminApiKey`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.admin_api_key_owner import AdminApiKeyOwner

__all__ = [
    "AdminApiKey",
]


class AdminApiKey(BaseModel):
    """An admin key of the organization, without its value."""

    object: Literal["organization.admin_api_key"] = "organization.admin_api_key"
    """Kind of object: always `organization.admin_api_key`."""
    id: str
    """Its id, by which other calls name it."""
    name: str | None = None
    """Name of the key."""
    redacted_value: str
    """The value with most of it left out."""
    created_at: int
    """When it was made, in seconds since 1970."""
    expires_at: int | None
    """When it expires, in seconds since 1970."""
    last_used_at: int | None = None
    """When it was last used, in seconds since 1970."""
    owner: AdminApiKeyOwner
    """Whose key it is."""
    created_at_datetime = datetime_view("created_at")
    expires_at_datetime = datetime_view("expires_at")
    last_used_at_datetime = datetime_view("last_used_at")
