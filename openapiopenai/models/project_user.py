# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectUser`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "ProjectUser",
]


class ProjectUser(BaseModel):
    """A user of a project."""

    object: Literal["organization.project.user"] = "organization.project.user"
    """Kind of object: always `organization.project.user`."""
    id: str
    """Its unique ID."""
    name: str | None = None
    """Name of the user."""
    email: str | None = None
    """Email address."""
    role: str
    """Role of the user in the project: `owner` or `member`."""
    added_at: int
    """When the user was added, as Unix time in seconds."""
    added_at_datetime = datetime_view("added_at")
