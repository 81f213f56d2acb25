"""Model `ProjectApiKeyListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.project_api_key import ProjectApiKey

__all__ = [
    "ProjectApiKeyListResponse",
]


class ProjectApiKeyListResponse(Page["ProjectApiKey"], BaseModel):
    """`ProjectApiKeyListResponse` of the API."""

    object: Literal["list"] = "list"
    data: list[ProjectApiKey]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
