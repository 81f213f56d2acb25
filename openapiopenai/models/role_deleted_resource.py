"""Model `RoleDeletedResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RoleDeletedResource",
]


class RoleDeletedResource(BaseModel):
    """`RoleDeletedResource` of the API."""

    object: Literal["role.deleted"] = "role.deleted"
    id: str
    deleted: bool
