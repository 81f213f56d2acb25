"""Model `InviteListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.invite import Invite

__all__ = [
    "InviteListResponse",
]


class InviteListResponse(Page["Invite"], BaseModel):
    """`InviteListResponse` of the API."""

    object: Literal["list"] = "list"
    data: list[Invite]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
