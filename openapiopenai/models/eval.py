"""Model `Eval`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.eval_data_source_config import EvalDataSourceConfig
    from openapiopenai.models.eval_testing_criteria_item import EvalTestingCriteriaItem
    from openapiopenai.models.metadata import Metadata

__all__ = [
    "Eval",
]


class Eval(BaseModel):
    """An evaluation: criteria, and the form of the data that they are applied to. It stands for a task that a model shall do well."""

    object: Literal["eval"] = "eval"
    """Kind of object: always `eval`."""
    id: str
    """Its id, by which other calls name it."""
    name: str
    """Name of the evaluation."""
    data_source_config: EvalDataSourceConfig
    """What form the rows of its runs have."""
    testing_criteria: list[EvalTestingCriteriaItem]
    """The criteria."""
    created_at: int
    """When it was made, in seconds since 1970."""
    metadata: Metadata | None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    created_at_datetime = datetime_view("created_at")
