"""Model `EvalRunOutputItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.eval_run_output_item_result import EvalRunOutputItemResult
    from openapiopenai.models.eval_run_output_item_sample import EvalRunOutputItemSample

__all__ = [
    "EvalRunOutputItem",
]


class EvalRunOutputItem(BaseModel):
    """What came out of a run for one row."""

    object: Literal["eval.run.output_item"] = "eval.run.output_item"
    """Kind of object: always `eval.run.output_item`."""
    id: str
    """Its id, by which other calls name it."""
    run_id: str
    """Id of the run."""
    eval_id: str
    """Id of the evaluation."""
    created_at: int
    """When it was made, in seconds since 1970."""
    status: str
    """How far it is."""
    datasource_item_id: int
    """Number of the row."""
    datasource_item: dict[str, Any]
    """The row."""
    results: list[EvalRunOutputItemResult]
    """What each criterion has found."""
    sample: EvalRunOutputItemSample
    """What the model was asked, and what it said."""
    created_at_datetime = datetime_view("created_at")
