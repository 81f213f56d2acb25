"""Model `PublicRoleListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.role import Role

__all__ = [
    "PublicRoleListResource",
]


class PublicRoleListResource(Page["Role"], BaseModel):
    """`PublicRoleListResource` of the API."""

    object: Literal["list"] = "list"
    data: list[Role]
    has_more: bool
    next: str | None
