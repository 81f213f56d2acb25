"""Model `CreateVectorStoreRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.create_vector_store_request_chunking_strategy import (
        CreateVectorStoreRequestChunkingStrategy,
        CreateVectorStoreRequestChunkingStrategyDict,
    )
    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.vector_store_expiration_after import (
        VectorStoreExpirationAfter,
        VectorStoreExpirationAfterDict,
    )

__all__ = [
    "CreateVectorStoreRequest",
    "CreateVectorStoreRequestDict",
]


class CreateVectorStoreRequest(BaseModel):
    """What a new vector store is made from."""

    file_ids: list[str] | None = None
    """Ids of files that are put into it, at most 500."""
    name: str | None = None
    """Name of the store."""
    description: str | None = None
    """What the store is for."""
    expires_after: VectorStoreExpirationAfter | None = None
    """When the store expires."""
    chunking_strategy: CreateVectorStoreRequestChunkingStrategy | None = None
    """How the files are cut up; `auto` by default. Only with `file_ids`."""
    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""


class CreateVectorStoreRequestDict(TypedDict, total=False):
    """`CreateVectorStoreRequest` as a dict, for arguments."""

    file_ids: Sequence[str]
    name: str
    description: str
    expires_after: VectorStoreExpirationAfterDict | VectorStoreExpirationAfter
    chunking_strategy: CreateVectorStoreRequestChunkingStrategyDict | CreateVectorStoreRequestChunkingStrategy
    metadata: Mapping[str, str] | None
