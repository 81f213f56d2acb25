"""Model `BatchFileExpirationAfter`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "BatchFileExpirationAfter",
    "BatchFileExpirationAfterDict",
]


class BatchFileExpirationAfter(BaseModel):
    """How long the files with a batch's answers are kept."""

    anchor: Literal["created_at"] = "created_at"
    """What the time is counted from: always `created_at`."""
    seconds: int
    """Seconds from the anchor time until they expire: 3600 (an hour) to 2592000 (30 days)."""


class BatchFileExpirationAfterDict(TypedDict, total=False):
    """`BatchFileExpirationAfter` as a dict, for arguments."""

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]
