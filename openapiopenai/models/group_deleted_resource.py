"""Model `GroupDeletedResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "GroupDeletedResource",
]


class GroupDeletedResource(BaseModel):
    """Says that a group is deleted."""

    object: Literal["group.deleted"] = "group.deleted"
    """Kind of object: always `group.deleted`."""
    id: str
    """Its id, by which other calls name it."""
    deleted: bool
    """Whether the thing is deleted now."""
