"""Model `ProjectApiKeyOwnerUser`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "ProjectApiKeyOwnerUser",
]


class ProjectApiKeyOwnerUser(BaseModel):
    """A user who owns an API key."""

    id: str
    """Its id, by which other calls name it."""
    email: str
    """Address of electronic mail."""
    name: str
    """Name of the user."""
    created_at: int
    """When it was made, in seconds since 1970."""
    role: str
    """What the user is in the project."""
    created_at_datetime = datetime_view("created_at")
