# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FileSearchRankingOptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.file_search_ranker import FileSearchRanker

__all__ = [
    "FileSearchRankingOptions",
    "FileSearchRankingOptionsDict",
]


class FileSearchRankingOptions(BaseModel):
    """How the results of a file search are ranked; by default with the `auto` ranker and a score threshold of 0."""

    ranker: FileSearchRanker | None = None
    """Ranker of the results; `auto` by default."""
    score_threshold: float
    """Minimum score of a result, from 0 to 1."""


class FileSearchRankingOptionsDict(TypedDict, total=False):
    """`FileSearchRankingOptions` as a dict, for arguments."""

    ranker: FileSearchRanker | str
    score_threshold: Required[float]
