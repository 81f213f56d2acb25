# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalRun`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER, Tolerates
from openapiopenai._runtime.json.views import datetime_view

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
    """Its unique ID."""
    eval_id: str
    """ID of the evaluation."""
    status: str
    """Its current status."""
    model: str
    """ID of the model that is evaluated, if any."""
    name: str
    """Name of the run."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    report_url: str
    """URL of the run's report on the dashboard."""
    result_counts: EvalRunResultCounts
    """Number of output items by outcome."""
    per_model_usage: Annotated[list[EvalRunPerModelUsageItem], Tolerates("null")]
    """Usage of each model during the run."""
    per_testing_criteria_results: Annotated[list[EvalRunPerTestingCriteriaResultsItem], Tolerates("null")]
    """Results by testing criterion."""
    data_source: EvalRunDataSource
    """Data source of the run: where its rows come from, and which model is sampled, if any."""
    metadata: Metadata | None = FROM_SERVER
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    error: EvalApiError | None = FROM_SERVER
    """What went wrong, if the run failed."""
    created_at_datetime = datetime_view("created_at")
