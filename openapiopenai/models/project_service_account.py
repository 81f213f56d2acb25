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
    """`ProjectServiceAccount` of the API."""

    object: Literal["organization.project.service_account"] = "organization.project.service_account"
    """Kind of object: always `organization.project.service_account`."""
    id: str
    """Its id, by which other calls name it."""
    name: str
    role: Literal["owner", "member", "none"] | UnknownStr
    created_at: int
    """When it was made, in seconds since 1970."""
    created_at_datetime = datetime_view("created_at")
