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
    """`Eval` of the API."""

    object: Literal["eval"] = "eval"
    id: str
    name: str
    data_source_config: EvalDataSourceConfig
    testing_criteria: list[EvalTestingCriteriaItem]
    created_at: int
    metadata: Metadata | None
    created_at_datetime = datetime_view("created_at")
