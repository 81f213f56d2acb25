# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FileExpirationAfter`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "FileExpirationAfter",
    "FileExpirationAfterDict",
]


class FileExpirationAfter(BaseModel):
    """Expiration policy of a file. Without one, files for `batch` expire after 30 days, and all others are kept until they are deleted."""

    anchor: Literal["created_at"] = "created_at"
    """Event that the time counts from: always `created_at`."""
    seconds: int
    """Number of seconds from the anchor time until the file expires: 3600 (1 hour) to 2592000 (30 days)."""


class FileExpirationAfterDict(TypedDict, total=False):
    """`FileExpirationAfter` as a dict, for arguments."""

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]
