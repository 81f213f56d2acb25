# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `Project`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.public_project_residency import PublicProjectResidency

__all__ = [
    "Project",
]


class Project(BaseModel):
    """A project of the organization."""

    id: str
    """Its unique ID."""
    object: Literal["organization.project"] = "organization.project"
    """Kind of object: always `organization.project`."""
    name: str | None = None
    """Name of the project, as shown in reports."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    archived_at: int | None = None
    """When it was archived, as Unix time in seconds; null if it is not archived."""
    status: str | None = None
    """Status of the project: `active` or `archived`."""
    external_key_id: str | None = None
    """ID of the external key."""
    residency: PublicProjectResidency | None = None
    """Where the project's data is stored and, for values that say so, processed."""
    created_at_datetime = datetime_view("created_at")
    archived_at_datetime = datetime_view("archived_at")
