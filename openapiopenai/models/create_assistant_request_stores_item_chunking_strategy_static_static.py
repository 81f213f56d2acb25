# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateAssistantRequestStoresItemChunkingStrategyStaticStatic`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateAssistantRequestStoresItemChunkingStrategyStaticStatic",
    "CreateAssistantRequestStoresItemChunkingStrategyStaticStaticDict",
]


class CreateAssistantRequestStoresItemChunkingStrategyStaticStatic(BaseModel):
    """Chunk size and overlap of a static chunking strategy."""

    max_chunk_size_tokens: int
    """Maximum number of tokens in a chunk; 800 by default."""
    chunk_overlap_tokens: int
    """Number of tokens shared by adjacent chunks; 400 by default, and at most half of `max_chunk_size_tokens`."""


class CreateAssistantRequestStoresItemChunkingStrategyStaticStaticDict(TypedDict, total=False):
    """`CreateAssistantRequestStoresItemChunkingStrategyStaticStatic` as a dict, for arguments."""

    max_chunk_size_tokens: Required[int]
    chunk_overlap_tokens: Required[int]
