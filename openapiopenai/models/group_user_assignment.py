# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `GroupUserAssignment`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "GroupUserAssignment",
]


class GroupUserAssignment(BaseModel):
    """Confirmation that a user was added to a group.

    Known as `UserCreateResponse`."""

    object: Literal["group.user"] = "group.user"
    """Kind of object: always `group.user`."""
    user_id: str
    """ID of the user."""
    group_id: str
    """ID of the group."""
