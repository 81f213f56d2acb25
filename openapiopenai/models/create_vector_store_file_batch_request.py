# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateVectorStoreFileBatchRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Request body for adding several files to a vector store as a batch."""

    file_ids: list[str] | None = None
    """IDs of the files to add, at most 2,000; `attributes` and `chunking_strategy` of the request apply to all of them. Cannot be combined with `files`."""
    files: list[CreateVectorStoreFileRequest] | None = None
    """Files to add, at most 2,000, each with `attributes` and `chunking_strategy` of its own; those of the request are ignored. Cannot be combined with `file_ids`."""
    chunking_strategy: ChunkingStrategyRequestParam | None = None
    """How the files are split into chunks."""
    attributes: VectorStoreFileAttributes | None = None
    """Attributes that all files of the batch get."""


class CreateVectorStoreFileBatchRequestDict(TypedDict, total=False):
    """`CreateVectorStoreFileBatchRequest` as a dict, for arguments."""

    file_ids: Sequence[str]
    files: Sequence[CreateVectorStoreFileRequestDict | CreateVectorStoreFileRequest]
    chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam
    attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None
