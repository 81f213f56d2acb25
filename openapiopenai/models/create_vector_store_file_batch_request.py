"""Model `CreateVectorStoreFileBatchRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.chunking_strategy_request_param import (
        ChunkingStrategyRequestParam,
        ChunkingStrategyRequestParamDict,
    )
    from openapiopenai.models.create_vector_store_file_request import (
        CreateVectorStoreFileRequest,
        CreateVectorStoreFileRequestDict,
    )
    from openapiopenai.models.vector_store_file_attributes import VectorStoreFileAttributes
    from openapiopenai.models.vector_store_file_attributes_value import (
        VectorStoreFileAttributesValue,
        VectorStoreFileAttributesValueDict,
    )

__all__ = [
    "CreateVectorStoreFileBatchRequest",
    "CreateVectorStoreFileBatchRequestDict",
]


class CreateVectorStoreFileBatchRequest(BaseModel):
    """Files that are put into a vector store together."""

    file_ids: list[str] | None = None
    """Ids of at most 2,000 files, all with the same `attributes` and `chunking_strategy`. Not together with `files`."""
    files: list[CreateVectorStoreFileRequest] | None = None
    """At most 2,000 files with attributes and chunking strategies of their own; those of the batch do not hold for them. Not together with `file_ids`."""
    chunking_strategy: ChunkingStrategyRequestParam | None = None
    """How the files are cut up."""
    attributes: VectorStoreFileAttributes | None = None
    """Attributes that all files get."""


class CreateVectorStoreFileBatchRequestDict(TypedDict, total=False):
    """`CreateVectorStoreFileBatchRequest` as a dict, for arguments."""

    file_ids: Sequence[str]
    files: Sequence[CreateVectorStoreFileRequestDict | CreateVectorStoreFileRequest]
    chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam
    attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None
