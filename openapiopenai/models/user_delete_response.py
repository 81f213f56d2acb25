# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UserDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "UserDeleteResponse",
]


class UserDeleteResponse(BaseModel):
    """Confirmation that a user was removed from the organization."""

    object: Literal["organization.user.deleted"] = "organization.user.deleted"
    """Kind of object: always `organization.user.deleted`."""
    id: str
    """Its unique ID."""
    deleted: bool
    """Whether it was deleted."""
