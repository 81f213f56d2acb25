"""Model `GroupUserAssignment`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "GroupUserAssignment",
]


class GroupUserAssignment(BaseModel):
    """Says that a user is in a group now."""

    object: Literal["group.user"] = "group.user"
    """Kind of object: always `group.user`."""
    user_id: str
    """Id of the user."""
    group_id: str
    """Id of the group."""
