"""Model `EvalRun`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.eval_api_error import EvalApiError
    from openapiopenai.models.eval_run_data_source import EvalRunDataSource
    from openapiopenai.models.eval_run_per_model_usage_item import EvalRunPerModelUsageItem
    from openapiopenai.models.eval_run_per_testing_criteria_results_item import EvalRunPerTestingCriteriaResultsItem
    from openapiopenai.models.eval_run_result_counts import EvalRunResultCounts
    from openapiopenai.models.metadata import Metadata

__all__ = [
    "EvalRun",
]


class EvalRun(BaseModel):
    """`EvalRun` of the API."""

    object: Literal["eval.run"] = "eval.run"
    """Kind of object: always `eval.run`."""
    id: str
    """Its id, by which other calls name it."""
    eval_id: str
    """Id of the evaluation."""
    status: str
    model: str
    name: str
    created_at: int
    """When it was made, in seconds since 1970."""
    report_url: str
    result_counts: EvalRunResultCounts
    per_model_usage: list[EvalRunPerModelUsageItem]
    per_testing_criteria_results: list[EvalRunPerTestingCriteriaResultsItem]
    data_source: EvalRunDataSource
    metadata: Metadata | None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    error: EvalApiError
    created_at_datetime = datetime_view("created_at")
