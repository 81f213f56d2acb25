# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `InviteDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "InviteDeleteResponse",
]


class InviteDeleteResponse(BaseModel):
    """Confirmation that an invitation was deleted."""

    object: Literal["organization.invite.deleted"] = "organization.invite.deleted"
    """Kind of object: always `organization.invite.deleted`."""
    id: str
    """Its unique ID."""
    deleted: bool
    """Whether it was deleted."""
