"""Model `CreateContainerBodyExpiresAfter`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateContainerBodyExpiresAfter",
    "CreateContainerBodyExpiresAfterDict",
]


class CreateContainerBodyExpiresAfter(BaseModel):
    """`CreateContainerBodyExpiresAfter` of the API."""

    anchor: Literal["last_active_at"] = "last_active_at"
    """What the time is counted from: always `last_active_at`."""
    minutes: int


class CreateContainerBodyExpiresAfterDict(TypedDict, total=False):
    """`CreateContainerBodyExpiresAfter` as a dict, for arguments."""

    anchor: Required[Literal["last_active_at"]]
    minutes: Required[int]
