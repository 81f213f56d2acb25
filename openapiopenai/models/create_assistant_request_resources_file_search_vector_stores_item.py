# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateAssistantRequestResourcesFileSearchVectorStoresItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.create_assistant_request_search_vector_stores_item_chunking_strategy import (
        CreateAssistantRequestSearchVectorStoresItemChunkingStrategy,
        CreateAssistantRequestSearchVectorStoresItemChunkingStrategyDict,
    )
    from openapiopenai.models.metadata import Metadata

__all__ = [
    "CreateAssistantRequestResourcesFileSearchVectorStoresItem",
    "CreateAssistantRequestResourcesFileSearchVectorStoresItemDict",
]


class CreateAssistantRequestResourcesFileSearchVectorStoresItem(BaseModel):
    """A vector store to create for an assistant."""

    file_ids: list[str] | None = None
    """IDs of files to add to the vector store: at most 100,000,000, or 10,000 for vector stores created before November 2025."""
    chunking_strategy: CreateAssistantRequestSearchVectorStoresItemChunkingStrategy | None = None
    """Strategy for splitting the files into chunks; `auto` by default."""
    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""


class CreateAssistantRequestResourcesFileSearchVectorStoresItemDict(TypedDict, total=False):
    """`CreateAssistantRequestResourcesFileSearchVectorStoresItem` as a dict, for arguments."""

    file_ids: Sequence[str]
    chunking_strategy: (
        CreateAssistantRequestSearchVectorStoresItemChunkingStrategyDict
        | CreateAssistantRequestSearchVectorStoresItemChunkingStrategy
    )
    metadata: Mapping[str, str] | None
