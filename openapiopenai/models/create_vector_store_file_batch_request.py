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
    """`CreateVectorStoreFileBatchRequest` of the API."""

    file_ids: list[str] | None = None
    files: list[CreateVectorStoreFileRequest] | None = None
    chunking_strategy: ChunkingStrategyRequestParam | None = None
    attributes: VectorStoreFileAttributes | None = None


class CreateVectorStoreFileBatchRequestDict(TypedDict, total=False):
    """`CreateVectorStoreFileBatchRequest` as a dict, for arguments."""

    file_ids: Sequence[str]
    files: Sequence[CreateVectorStoreFileRequestDict | CreateVectorStoreFileRequest]
    chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam
    attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None
