# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AdminApiKeyCreateResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.admin_api_key_owner import AdminApiKeyOwner

__all__ = [
    "AdminApiKeyCreateResponse",
]


class AdminApiKeyCreateResponse(BaseModel):
    """A newly created admin API key, with its value."""

    object: Literal["organization.admin_api_key"] = "organization.admin_api_key"
    """Kind of object: always `organization.admin_api_key`."""
    id: str
    """Its unique ID."""
    name: str | None = None
    """Name of the key."""
    redacted_value: str
    """The key with most of its value redacted."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    expires_at: int | None = FROM_SERVER
    """When it expires, as Unix time in seconds."""
    last_used_at: int | None = None
    """When it was last used, as Unix time in seconds."""
    owner: AdminApiKeyOwner
    """Owner of the API key."""
    value: str
    """Value of the API key. Store it: it is only returned on creation."""
    created_at_datetime = datetime_view("created_at")
    expires_at_datetime = datetime_view("expires_at")
    last_used_at_datetime = datetime_view("last_used_at")
