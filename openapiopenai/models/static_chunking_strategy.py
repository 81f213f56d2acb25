"""Model `StaticChunkingStrategy`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "StaticChunkingStrategy",
    "StaticChunkingStrategyDict",
]


class StaticChunkingStrategy(BaseModel):
    """`StaticChunkingStrategy` of the API."""

    max_chunk_size_tokens: int
    chunk_overlap_tokens: int


class StaticChunkingStrategyDict(TypedDict, total=False):
    """`StaticChunkingStrategy` as a dict, for arguments."""

    max_chunk_size_tokens: Required[int]
    chunk_overlap_tokens: Required[int]
