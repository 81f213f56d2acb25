"""Model `InviteDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "InviteDeleteResponse",
]


class InviteDeleteResponse(BaseModel):
    """Says that an invitation is deleted."""

    object: Literal["organization.invite.deleted"] = "organization.invite.deleted"
    """Kind of object: always `organization.invite.deleted`."""
    id: str
    """Its id, by which other calls name it."""
    deleted: bool
    """Whether the thing is deleted now."""
