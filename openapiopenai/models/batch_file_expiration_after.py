# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BatchFileExpirationAfter`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "BatchFileExpirationAfter",
    "BatchFileExpirationAfterDict",
]


class BatchFileExpirationAfter(BaseModel):
    """Expiration policy of a batch's output and error files."""

    anchor: Literal["created_at"] = "created_at"
    """Event that the time counts from: always `created_at`."""
    seconds: int
    """Number of seconds from the anchor time until the file expires: 3600 (1 hour) to 2592000 (30 days)."""


class BatchFileExpirationAfterDict(TypedDict, total=False):
    """`BatchFileExpirationAfter` as a dict, for arguments."""

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]
