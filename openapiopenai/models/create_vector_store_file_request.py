# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateVectorStoreFileRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.chunking_strategy_request_param import (
        ChunkingStrategyRequestParam,
        ChunkingStrategyRequestParamDict,
    )
    from openapiopenai.models.vector_store_file_attributes import VectorStoreFileAttributes
    from openapiopenai.models.vector_store_file_attributes_value import (
        VectorStoreFileAttributesValue,
        VectorStoreFileAttributesValueDict,
    )

__all__ = [
    "CreateVectorStoreFileRequest",
    "CreateVectorStoreFileRequestDict",
]


class CreateVectorStoreFileRequest(BaseModel):
    """Request body for adding a file to a vector store."""

    file_id: str
    """ID of a file."""
    chunking_strategy: ChunkingStrategyRequestParam | None = None
    """How the file is split into chunks."""
    attributes: VectorStoreFileAttributes | None = None
    """Attributes of the file, which searches can filter by."""


class CreateVectorStoreFileRequestDict(TypedDict, total=False):
    """`CreateVectorStoreFileRequest` as a dict, for arguments."""

    file_id: Required[str]
    chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam
    attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None
