"""Model `RunStepDetailsToolCallsFileSearchRankingOptionsObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.file_search_ranker import FileSearchRanker

__all__ = [
    "RunStepDetailsToolCallsFileSearchRankingOptionsObject",
]


class RunStepDetailsToolCallsFileSearchRankingOptionsObject(BaseModel):
    """`RunStepDetailsToolCallsFileSearchRankingOptionsObject` of the API."""

    ranker: FileSearchRanker
    score_threshold: float
