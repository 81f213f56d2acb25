"""Model `ProjectUser`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "ProjectUser",
]


class ProjectUser(BaseModel):
    """`ProjectUser` of the API."""

    object: Literal["organization.project.user"] = "organization.project.user"
    """Kind of object: always `organization.project.user`."""
    id: str
    """Its id, by which other calls name it."""
    name: str | None = None
    email: str | None = None
    """Address of electronic mail."""
    role: str
    added_at: int
    """When it was added, in seconds since 1970."""
    added_at_datetime = datetime_view("added_at")
