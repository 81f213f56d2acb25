"""Model `HybridSearchOptions`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "HybridSearchOptions",
    "HybridSearchOptionsDict",
]


class HybridSearchOptions(BaseModel):
    """`HybridSearchOptions` of the API."""

    embedding_weight: float
    text_weight: float


class HybridSearchOptionsDict(TypedDict, total=False):
    """`HybridSearchOptions` as a dict, for arguments."""

    embedding_weight: Required[float]
    text_weight: Required[float]
