"""Model `HybridSearchOptions`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "HybridSearchOptions",
    "HybridSearchOptionsDict",
]


class HybridSearchOptions(BaseModel):
    """How much meaning and how much words count when results are ranked."""

    embedding_weight: float
    """How much likeness in meaning counts, by embeddings."""
    text_weight: float
    """How much matching words count."""


class HybridSearchOptionsDict(TypedDict, total=False):
    """`HybridSearchOptions` as a dict, for arguments."""

    embedding_weight: Required[float]
    text_weight: Required[float]
