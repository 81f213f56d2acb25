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
    """`CreateVectorStoreRequest` of the API."""

    file_ids: list[str] | None = None
    name: str | None = None
    description: str | None = None
    expires_after: VectorStoreExpirationAfter | None = None
    chunking_strategy: CreateVectorStoreRequestChunkingStrategy | None = None
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
