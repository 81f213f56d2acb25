# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectApiKeyOwnerUser`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "ProjectApiKeyOwnerUser",
]


class ProjectApiKeyOwnerUser(BaseModel):
    """A user who owns an API key."""

    id: str
    """Its unique ID."""
    email: str
    """Email address."""
    name: str
    """Name of the user."""
    created_at: int
    """When the user was created, as Unix time in seconds."""
    role: str
    """Role of the user in the project, such as `owner` or `member`."""
    created_at_datetime = datetime_view("created_at")
