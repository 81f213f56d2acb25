"""Model `Project`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.public_project_residency import PublicProjectResidency

__all__ = [
    "Project",
]


class Project(BaseModel):
    """A project of the organization."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["organization.project"] = "organization.project"
    """Kind of object: always `organization.project`."""
    name: str | None = None
    """Name of the project, as reports show it."""
    created_at: int
    """When it was made, in seconds since 1970."""
    archived_at: int | None = None
    """When it was archived, in seconds since 1970; null where it was not."""
    status: str | None = None
    """`active` or `archived`."""
    external_key_id: str | None = None
    """Id of the external key."""
    residency: PublicProjectResidency | None = None
    """Where its data is stored and, with the values that say so, processed."""
    created_at_datetime = datetime_view("created_at")
    archived_at_datetime = datetime_view("archived_at")
