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
    """A run of an evaluation."""

    object: Literal["eval.run"] = "eval.run"
    """Kind of object: always `eval.run`."""
    id: str
    """Its id, by which other calls name it."""
    eval_id: str
    """Id of the evaluation."""
    status: str
    """How far it is."""
    model: str
    """Id of the model that is tried, if any."""
    name: str
    """Name of the run."""
    created_at: int
    """When it was made, in seconds since 1970."""
    report_url: str
    """Where its report can be read."""
    result_counts: EvalRunResultCounts
    """How many rows there are, by how they went."""
    per_model_usage: list[EvalRunPerModelUsageItem]
    """What each model took."""
    per_testing_criteria_results: list[EvalRunPerTestingCriteriaResultsItem]
    """How many rows have passed each criterion."""
    data_source: EvalRunDataSource
    """Its data, and the model that is tried."""
    metadata: Metadata | None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    error: EvalApiError
    """Why the run has failed."""
    created_at_datetime = datetime_view("created_at")
