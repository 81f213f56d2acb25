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
    """`Project` of the API."""

    id: str
    object: Literal["organization.project"] = "organization.project"
    name: str | None = None
    created_at: int
    archived_at: int | None = None
    status: str | None = None
    external_key_id: str | None = None
    residency: PublicProjectResidency | None = None
    created_at_datetime = datetime_view("created_at")
    archived_at_datetime = datetime_view("archived_at")
