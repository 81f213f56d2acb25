"""Model `StaticChunkingStrategy`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "StaticChunkingStrategy",
    "StaticChunkingStrategyDict",
]


class StaticChunkingStrategy(BaseModel):
    """Into what pieces files are cut."""

    max_chunk_size_tokens: int
    """Most tokens of a piece, from 100 to 4096; 800 by default."""
    chunk_overlap_tokens: int
    """How many tokens of a piece are in the next one too; 400 by default, at most half of `max_chunk_size_tokens`."""


class StaticChunkingStrategyDict(TypedDict, total=False):
    """`StaticChunkingStrategy` as a dict, for arguments."""

    max_chunk_size_tokens: Required[int]
    chunk_overlap_tokens: Required[int]
