"""Model `VectorStoreExpirationAfter`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "VectorStoreExpirationAfter",
    "VectorStoreExpirationAfterDict",
]


class VectorStoreExpirationAfter(BaseModel):
    """When a vector store expires."""

    anchor: Literal["last_active_at"] = "last_active_at"
    """What the time is counted from: always `last_active_at`."""
    days: int
    """Days from the anchor time until it expires, from 1 to 365."""


class VectorStoreExpirationAfterDict(TypedDict, total=False):
    """`VectorStoreExpirationAfter` as a dict, for arguments."""

    anchor: Required[Literal["last_active_at"]]
    days: Required[int]
