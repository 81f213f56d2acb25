"""Model `Role`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "Role",
]


class Role(BaseModel):
    """`Role` of the API."""

    object: Literal["role"] = "role"
    """Kind of object: always `role`."""
    id: str
    """Its id, by which other calls name it."""
    name: str
    description: str | None
    permissions: list[str]
    resource_type: str
    predefined_role: bool
