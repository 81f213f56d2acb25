# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `Eval`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.eval_data_source_config import EvalDataSourceConfig
    from openapiopenai.models.eval_testing_criteria_item import EvalTestingCriteriaItem
    from openapiopenai.models.metadata import Metadata

__all__ = [
    "Eval",
]


class Eval(BaseModel):
    """An evaluation: testing criteria, and the configuration of the data source they are applied to. It represents a task that your use of the model should do well."""

    object: Literal["eval"] = "eval"
    """Kind of object: always `eval`."""
    id: str
    """Its unique ID."""
    name: str
    """Name of the evaluation."""
    data_source_config: EvalDataSourceConfig
    """Data source configuration of the evaluation's runs, which sets the schema of their data."""
    testing_criteria: list[EvalTestingCriteriaItem]
    """Testing criteria of the evaluation."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    metadata: Metadata | None = FROM_SERVER
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    created_at_datetime = datetime_view("created_at")
