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
    """`FileSearchRankingOptions` of the API."""

    ranker: FileSearchRanker | None = None
    score_threshold: float


class FileSearchRankingOptionsDict(TypedDict, total=False):
    """`FileSearchRankingOptions` as a dict, for arguments."""

    ranker: FileSearchRanker | str
    score_threshold: Required[float]
