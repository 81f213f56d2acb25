"""Model `RunStepDetailsToolCallsFileSearchObjectFileSearch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_details_tool_calls_file_search_ranking_options_object import (
        RunStepDetailsToolCallsFileSearchRankingOptionsObject,
    )
    from openapiopenai.models.run_step_details_tool_calls_file_search_result_object import (
        RunStepDetailsToolCallsFileSearchResultObject,
    )

__all__ = [
    "RunStepDetailsToolCallsFileSearchObjectFileSearch",
]


class RunStepDetailsToolCallsFileSearchObjectFileSearch(BaseModel):
    """How results of a file search were ranked, and what was found."""

    ranking_options: RunStepDetailsToolCallsFileSearchRankingOptionsObject | None = None
    """How results were ranked."""
    results: list[RunStepDetailsToolCallsFileSearchResultObject] | None = None
    """What was found."""
