# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDetailsToolCallsFileSearchObjectFileSearch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

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
    """Results of a file search and how they were ranked."""

    ranking_options: RunStepDetailsToolCallsFileSearchRankingOptionsObject | None = None
    """How the results of the file search were ranked."""
    results: list[RunStepDetailsToolCallsFileSearchResultObject] | None = None
    """Results of the file search."""
