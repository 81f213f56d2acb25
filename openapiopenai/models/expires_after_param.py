"""Model `ExpiresAfterParam`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ExpiresAfterParam",
    "ExpiresAfterParamDict",
]


class ExpiresAfterParam(BaseModel):
    """`ExpiresAfterParam` of the API."""

    anchor: Literal["created_at"] = "created_at"
    """What the time is counted from: always `created_at`."""
    seconds: int


class ExpiresAfterParamDict(TypedDict, total=False):
    """`ExpiresAfterParam` as a dict, for arguments."""

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]
