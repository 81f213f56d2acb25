"""Model `FileExpirationAfter`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "FileExpirationAfter",
    "FileExpirationAfterDict",
]


class FileExpirationAfter(BaseModel):
    """How long a file is kept. Without it, files of batches are kept for 30 days, others until they are deleted."""

    anchor: Literal["created_at"] = "created_at"
    """What the time is counted from: always `created_at`."""
    seconds: int
    """Seconds from the anchor time until it expires: 3600 (an hour) to 2592000 (30 days)."""


class FileExpirationAfterDict(TypedDict, total=False):
    """`FileExpirationAfter` as a dict, for arguments."""

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]
