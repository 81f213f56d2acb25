# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `HybridSearchOptions`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "HybridSearchOptions",
    "HybridSearchOptionsDict",
]


class HybridSearchOptions(BaseModel):
    """How embedding matches and text matches are weighted in the ranking of search results."""

    embedding_weight: float
    """Weight of the embedding matches in the reciprocal rank fusion."""
    text_weight: float
    """Weight of the text matches in the reciprocal rank fusion."""


class HybridSearchOptionsDict(TypedDict, total=False):
    """`HybridSearchOptions` as a dict, for arguments."""

    embedding_weight: Required[float]
    text_weight: Required[float]
