# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectServiceAccount`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "ProjectServiceAccount",
]


class ProjectServiceAccount(BaseModel):
    """A service account of a project."""

    object: Literal["organization.project.service_account"] = "organization.project.service_account"
    """Kind of object: always `organization.project.service_account`."""
    id: str
    """Its unique ID."""
    name: str
    """Name of the service account."""
    role: Literal["owner", "member", "none"] | UnknownStr
    """Role of the service account in the project."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    created_at_datetime = datetime_view("created_at")
