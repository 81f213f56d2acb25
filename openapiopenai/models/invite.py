"""Model `Invite`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.invite_projects_item import InviteProjectsItem

__all__ = [
    "Invite",
]


class Invite(BaseModel):
    """`Invite` of the API."""

    object: Literal["organization.invite"] = "organization.invite"
    id: str
    email: str
    role: Literal["owner", "reader"] | UnknownStr
    status: Literal["accepted", "expired", "pending"] | UnknownStr
    created_at: int
    expires_at: int | None = None
    accepted_at: int | None = None
    projects: list[InviteProjectsItem]
    created_at_datetime = datetime_view("created_at")
    expires_at_datetime = datetime_view("expires_at")
    accepted_at_datetime = datetime_view("accepted_at")
