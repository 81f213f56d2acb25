"""Model `UserListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.user import User

__all__ = [
    "UserListResponse",
]


class UserListResponse(Page["User"], BaseModel):
    """`UserListResponse` of the API."""

    object: Literal["list"] = "list"
    data: list[User]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
