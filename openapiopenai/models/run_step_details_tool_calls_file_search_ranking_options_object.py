# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDetailsToolCallsFileSearchRankingOptionsObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.file_search_ranker import FileSearchRanker

__all__ = [
    "RunStepDetailsToolCallsFileSearchRankingOptionsObject",
]


class RunStepDetailsToolCallsFileSearchRankingOptionsObject(BaseModel):
    """How results of a file search were ranked."""

    ranker: FileSearchRanker
    """Ranker that was used for the file search."""
    score_threshold: float
    """Minimum score of a result, from 0 to 1."""
