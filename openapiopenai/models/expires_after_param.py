"""Model `ExpiresAfterParam`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ExpiresAfterParam",
    "ExpiresAfterParamDict",
]


class ExpiresAfterParam(BaseModel):
    """When a session of a chat expires."""

    anchor: Literal["created_at"] = "created_at"
    """What the time is counted from: always `created_at`."""
    seconds: int
    """Seconds until it expires."""


class ExpiresAfterParamDict(TypedDict, total=False):
    """`ExpiresAfterParam` as a dict, for arguments."""

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]
