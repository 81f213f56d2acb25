"""Model `GroupDeletedResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "GroupDeletedResource",
]


class GroupDeletedResource(BaseModel):
    """`GroupDeletedResource` of the API."""

    object: Literal["group.deleted"] = "group.deleted"
    id: str
    deleted: bool
