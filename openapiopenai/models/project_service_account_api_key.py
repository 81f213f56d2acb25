"""Model `ProjectServiceAccountApiKey`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "ProjectServiceAccountApiKey",
]


class ProjectServiceAccountApiKey(BaseModel):
    """An API key of a service account."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["organization.project.service_account.api_key"] = "organization.project.service_account.api_key"
    """Kind of object: always `organization.project.service_account.api_key`."""
    value: str
    """The key itself, which is shown this once."""
    name: str
    """Name of the key."""
    created_at: int
    """When it was made, in seconds since 1970."""
    expires_at: int | None = None
    """When it expires, in seconds since 1970; null: never."""
    created_at_datetime = datetime_view("created_at")
    expires_at_datetime = datetime_view("expires_at")
