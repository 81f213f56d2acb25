# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalRunOutputItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.eval_run_output_item_result import EvalRunOutputItemResult
    from openapiopenai.models.eval_run_output_item_sample import EvalRunOutputItemSample

__all__ = [
    "EvalRunOutputItem",
]


class EvalRunOutputItem(BaseModel):
    """Result of an evaluation run for one data source item."""

    object: Literal["eval.run.output_item"] = "eval.run.output_item"
    """Kind of object: always `eval.run.output_item`."""
    id: str
    """Its unique ID."""
    run_id: str
    """ID of the run."""
    eval_id: str
    """ID of the evaluation."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    status: str
    """Its current status."""
    datasource_item_id: int
    """Identifier of the data source item."""
    datasource_item: dict[str, Any]
    """The data source item that was evaluated."""
    results: list[EvalRunOutputItemResult]
    """Results of the graders."""
    sample: EvalRunOutputItemSample
    """Input and output of the model."""
    created_at_datetime = datetime_view("created_at")
