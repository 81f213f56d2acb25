"""Model `ProjectApiKey`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.project_api_key_owner import ProjectApiKeyOwner

__all__ = [
    "ProjectApiKey",
]


class ProjectApiKey(BaseModel):
    """An API key of a project."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["organization.project.api_key"] = "organization.project.api_key"
    """Kind of object: always `organization.project.api_key`."""
    name: str
    """Name of the key."""
    redacted_value: str
    """The key with most of it left out."""
    created_at: int
    """When it was made, in seconds since 1970."""
    last_used_at: int | None
    """When it was last used, in seconds since 1970."""
    expires_at: int | None = None
    """When it expires, in seconds since 1970; null: never."""
    owner: ProjectApiKeyOwner
    """Whose key it is."""
    owner_project_access: Literal["active", "inactive"] | UnknownStr
    """Whether its owner has access to the project at present."""
    created_at_datetime = datetime_view("created_at")
    last_used_at_datetime = datetime_view("last_used_at")
    expires_at_datetime = datetime_view("expires_at")
