# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UpdateVectorStoreRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """A request to update a vector store."""

    name: str | None = None
    """Name of the vector store."""
    expires_after: VectorStoreExpirationAfter | None = None
    """Expiration policy of the vector store."""
    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""


class UpdateVectorStoreRequestDict(TypedDict, total=False):
    """`UpdateVectorStoreRequest` as a dict, for arguments."""

    name: str | None
    expires_after: VectorStoreExpirationAfterDict | VectorStoreExpirationAfter | None
    metadata: Mapping[str, str] | None
