"""Model `ProjectApiKeyOwnerUser`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "ProjectApiKeyOwnerUser",
]


class ProjectApiKeyOwnerUser(BaseModel):
    """`ProjectApiKeyOwnerUser` of the API."""

    id: str
    """Its id, by which other calls name it."""
    email: str
    """Address of electronic mail."""
    name: str
    created_at: int
    """When it was made, in seconds since 1970."""
    role: str
    created_at_datetime = datetime_view("created_at")
