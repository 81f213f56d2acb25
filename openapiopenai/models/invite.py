# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `Invite`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

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
    """Its unique ID."""
    email: str
    """Email address that the invitation was sent to."""
    role: Literal["owner", "reader"] | UnknownStr
    """Role of the invited user in the organization."""
    status: Literal["accepted", "expired", "pending"] | UnknownStr
    """Status of the invitation: accepted, expired or still pending."""
    created_at: int
    """When it was sent, as Unix time in seconds."""
    expires_at: int | None = None
    """When it expires, as Unix time in seconds."""
    accepted_at: int | None = None
    """When it was accepted, as Unix time in seconds."""
    projects: list[InviteProjectsItem]
    """Projects that the user joins on accepting the invitation."""
    created_at_datetime = datetime_view("created_at")
    expires_at_datetime = datetime_view("expires_at")
    accepted_at_datetime = datetime_view("accepted_at")
