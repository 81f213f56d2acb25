"""Model `CreateContainerBodyExpiresAfter`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateContainerBodyExpiresAfter",
    "CreateContainerBodyExpiresAfterDict",
]


class CreateContainerBodyExpiresAfter(BaseModel):
    """When a new container expires."""

    anchor: Literal["last_active_at"] = "last_active_at"
    """What the time is counted from: always `last_active_at`."""
    minutes: int
    """Minutes from the anchor until it expires."""


class CreateContainerBodyExpiresAfterDict(TypedDict, total=False):
    """`CreateContainerBodyExpiresAfter` as a dict, for arguments."""

    anchor: Required[Literal["last_active_at"]]
    minutes: Required[int]
