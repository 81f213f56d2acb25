# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VectorStoreExpirationAfter`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "VectorStoreExpirationAfter",
    "VectorStoreExpirationAfterDict",
]


class VectorStoreExpirationAfter(BaseModel):
    """Expiration policy of a vector store."""

    anchor: Literal["last_active_at"] = "last_active_at"
    """Reference time that the expiration is counted from: always `last_active_at`."""
    days: int
    """Number of days after the anchor time until the vector store expires, from 1 to 365."""


class VectorStoreExpirationAfterDict(TypedDict, total=False):
    """`VectorStoreExpirationAfter` as a dict, for arguments."""

    anchor: Required[Literal["last_active_at"]]
    days: Required[int]
