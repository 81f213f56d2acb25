"""Model `ProjectListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.project import Project

__all__ = [
    "ProjectListResponse",
]


class ProjectListResponse(Page["Project"], BaseModel):
    """`ProjectListResponse` of the API."""

    object: Literal["list"] = "list"
    data: list[Project]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
