# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `StaticChunkingStrategy`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "StaticChunkingStrategy",
    "StaticChunkingStrategyDict",
]


class StaticChunkingStrategy(BaseModel):
    """Chunk size and overlap of a static chunking strategy.

    Known as `StaticFileChunkingStrategy`."""

    max_chunk_size_tokens: int
    """Maximum number of tokens in a chunk, from 100 to 4096; 800 by default."""
    chunk_overlap_tokens: int
    """Number of tokens that consecutive chunks share; 400 by default, at most half of `max_chunk_size_tokens`."""


class StaticChunkingStrategyDict(TypedDict, total=False):
    """`StaticChunkingStrategy` as a dict, for arguments."""

    max_chunk_size_tokens: Required[int]
    chunk_overlap_tokens: Required[int]
