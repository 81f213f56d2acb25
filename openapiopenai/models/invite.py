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
    """An invitation to the organization."""

    object: Literal["organization.invite"] = "organization.invite"
    """Kind of object: always `organization.invite`."""
    id: str
    """Its id, by which other calls name it."""
    email: str
    """Address that the invitation was mailed to."""
    role: Literal["owner", "reader"] | UnknownStr
    """What they will be in the organization."""
    status: Literal["accepted", "expired", "pending"] | UnknownStr
    """Whether it was accepted, has expired or still waits for an answer."""
    created_at: int
    """When it was sent, in seconds since 1970."""
    expires_at: int | None = None
    """When it expires, in seconds since 1970."""
    accepted_at: int | None = None
    """When it was accepted, in seconds since 1970."""
    projects: list[InviteProjectsItem]
    """The projects that they join on accepting."""
    created_at_datetime = datetime_view("created_at")
    expires_at_datetime = datetime_view("expires_at")
    accepted_at_datetime = datetime_view("accepted_at")
