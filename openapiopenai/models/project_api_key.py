# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectApiKey`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER, UnknownStr
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.project_api_key_owner import ProjectApiKeyOwner

__all__ = [
    "ProjectApiKey",
]


class ProjectApiKey(BaseModel):
    """An API key of a project."""

    id: str
    """Its unique ID."""
    object: Literal["organization.project.api_key"] = "organization.project.api_key"
    """Kind of object: always `organization.project.api_key`."""
    name: str
    """Name of the key."""
    redacted_value: str
    """The API key, redacted."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    last_used_at: int | None = FROM_SERVER
    """When it was last used, as Unix time in seconds."""
    expires_at: int | None = None
    """When it expires, as Unix time in seconds; null if it never expires."""
    owner: ProjectApiKeyOwner
    """Owner of the API key."""
    owner_project_access: Literal["active", "inactive"] | UnknownStr
    """Whether the owner of the key currently has access to the project."""
    created_at_datetime = datetime_view("created_at")
    last_used_at_datetime = datetime_view("last_used_at")
    expires_at_datetime = datetime_view("expires_at")
