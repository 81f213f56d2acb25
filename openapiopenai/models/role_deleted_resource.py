"""Model `RoleDeletedResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RoleDeletedResource",
]


class RoleDeletedResource(BaseModel):
    """Says that a role is deleted."""

    object: Literal["role.deleted"] = "role.deleted"
    """Kind of object: always `role.deleted`."""
    id: str
    """Its id, by which other calls name it."""
    deleted: bool
    """Whether the thing is deleted now."""
