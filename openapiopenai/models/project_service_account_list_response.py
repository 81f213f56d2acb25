"""Model `ProjectServiceAccountListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.project_service_account import ProjectServiceAccount

__all__ = [
    "ProjectServiceAccountListResponse",
]


class ProjectServiceAccountListResponse(Page["ProjectServiceAccount"], BaseModel):
    """`ProjectServiceAccountListResponse` of the API."""

    object: Literal["list"] = "list"
    data: list[ProjectServiceAccount]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
