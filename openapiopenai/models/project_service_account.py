"""Model `ProjectServiceAccount`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "ProjectServiceAccount",
]


class ProjectServiceAccount(BaseModel):
    """A service account of a project."""

    object: Literal["organization.project.service_account"] = "organization.project.service_account"
    """Kind of object: always `organization.project.service_account`."""
    id: str
    """Its id, by which other calls name it."""
    name: str
    """Name of the service account."""
    role: Literal["owner", "member", "none"] | UnknownStr
    """What it is in the project."""
    created_at: int
    """When it was made, in seconds since 1970."""
    created_at_datetime = datetime_view("created_at")
