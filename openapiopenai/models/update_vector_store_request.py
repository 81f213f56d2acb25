"""Model `UpdateVectorStoreRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.vector_store_expiration_after import (
        VectorStoreExpirationAfter,
        VectorStoreExpirationAfterDict,
    )

__all__ = [
    "UpdateVectorStoreRequest",
    "UpdateVectorStoreRequestDict",
]


class UpdateVectorStoreRequest(BaseModel):
    """What may be changed of a vector store."""

    name: str | None = None
    """Name of the store."""
    expires_after: VectorStoreExpirationAfter | None = None
    """When the store expires."""
    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""


class UpdateVectorStoreRequestDict(TypedDict, total=False):
    """`UpdateVectorStoreRequest` as a dict, for arguments."""

    name: str | None
    expires_after: VectorStoreExpirationAfterDict | VectorStoreExpirationAfter | None
    metadata: Mapping[str, str] | None
