# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AdminApiKeyOwner`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "AdminApiKeyOwner",
]


class AdminApiKeyOwner(BaseModel):
    """The user who owns an admin API key."""

    type: str | None = None
    """Kind of owner: always `user`."""
    object: str | None = None
    """Kind of object: always `organization.user`."""
    id: str | None = None
    """Its unique ID."""
    name: str | None = None
    """Name of the user."""
    created_at: int | None = None
    """When the user was created, as Unix time in seconds."""
    role: str | None = None
    """Role of the user: always `owner`."""
    created_at_datetime = datetime_view("created_at")
