"""Model `ProjectUser`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "ProjectUser",
]


class ProjectUser(BaseModel):
    """A user of a project."""

    object: Literal["organization.project.user"] = "organization.project.user"
    """Kind of object: always `organization.project.user`."""
    id: str
    """Its id, by which other calls name it."""
    name: str | None = None
    """Name of the user."""
    email: str | None = None
    """Address of electronic mail."""
    role: str
    """`owner` or `member`."""
    added_at: int
    """When it was added, in seconds since 1970."""
    added_at_datetime = datetime_view("added_at")
