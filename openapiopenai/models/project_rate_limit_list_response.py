"""Model `ProjectRateLimitListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.project_rate_limit import ProjectRateLimit

__all__ = [
    "ProjectRateLimitListResponse",
]


class ProjectRateLimitListResponse(Page["ProjectRateLimit"], BaseModel):
    """`ProjectRateLimitListResponse` of the API."""

    object: Literal["list"] = "list"
    data: list[ProjectRateLimit]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
