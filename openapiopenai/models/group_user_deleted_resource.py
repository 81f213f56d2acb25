"""Model `GroupUserDeletedResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "GroupUserDeletedResource",
]


class GroupUserDeletedResource(BaseModel):
    """Says that a user is no longer in a group."""

    object: Literal["group.user.deleted"] = "group.user.deleted"
    """Kind of object: always `group.user.deleted`."""
    deleted: bool
    """Whether the user was taken out of the group."""
