"""Model `FileSearchRankingOptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.file_search_ranker import FileSearchRanker

__all__ = [
    "FileSearchRankingOptions",
    "FileSearchRankingOptionsDict",
]


class FileSearchRankingOptions(BaseModel):
    """How results of a file search are ranked; by default `auto`, whatever their score."""

    ranker: FileSearchRanker | None = None
    """What ranks them; `auto` by default."""
    score_threshold: float
    """Least score of a result, from 0 to 1."""


class FileSearchRankingOptionsDict(TypedDict, total=False):
    """`FileSearchRankingOptions` as a dict, for arguments."""

    ranker: FileSearchRanker | str
    score_threshold: Required[float]
