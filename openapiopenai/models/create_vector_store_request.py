# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateVectorStoreRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Request body for creating a vector store."""

    file_ids: list[str] | None = None
    """IDs of the files to add to the vector store, at most 500."""
    name: str | None = None
    """Name of the vector store."""
    description: str | None = None
    """Description of the vector store, such as its purpose."""
    expires_after: VectorStoreExpirationAfter | None = None
    """Expiration policy of the vector store."""
    chunking_strategy: CreateVectorStoreRequestChunkingStrategy | None = None
    """How the files are split into chunks; `auto` by default. Only with `file_ids`."""
    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""


class CreateVectorStoreRequestDict(TypedDict, total=False):
    """`CreateVectorStoreRequest` as a dict, for arguments."""

    file_ids: Sequence[str]
    name: str
    description: str
    expires_after: VectorStoreExpirationAfterDict | VectorStoreExpirationAfter
    chunking_strategy: CreateVectorStoreRequestChunkingStrategyDict | CreateVectorStoreRequestChunkingStrategy
    metadata: Mapping[str, str] | None
