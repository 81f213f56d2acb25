"""Model `ProjectUserListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.project_user import ProjectUser

__all__ = [
    "ProjectUserListResponse",
]


class ProjectUserListResponse(Page["ProjectUser"], BaseModel):
    """`ProjectUserListResponse` of the API."""

    object: str
    data: list[ProjectUser]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
