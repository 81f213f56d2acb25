"""Model `ApiKeyList`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.admin_api_key import AdminApiKey

__all__ = [
    "ApiKeyList",
]


class ApiKeyList(Page["AdminApiKey"], BaseModel):
    """`ApiKeyList` of the API."""

    object: Literal["list"] = "list"
    data: list[AdminApiKey]
    has_more: bool
    first_id: str | None = None
    last_id: str | None = None
