# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateEvalRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.create_eval_request_data_source_config import (
        CreateEvalRequestDataSourceConfig,
        CreateEvalRequestDataSourceConfigDict,
    )
    from openapiopenai.models.create_eval_request_testing_criteria_item import (
        CreateEvalRequestTestingCriteriaItem,
        CreateEvalRequestTestingCriteriaItemDict,
    )
    from openapiopenai.models.metadata import Metadata

__all__ = [
    "CreateEvalRequest",
    "CreateEvalRequestDict",
]


class CreateEvalRequest(BaseModel):
    """Parameters for creating an evaluation."""

    name: str | None = None
    """Name of the evaluation."""
    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    data_source_config: CreateEvalRequestDataSourceConfig
    """Data source configuration of the evaluation's runs, which sets the schema of their data."""
    testing_criteria: list[CreateEvalRequestTestingCriteriaItem]
    """Graders for all runs. They can contain variables: `{{item.name}}` for a value of the row, `{{sample.output_text}}` for the model's output."""


class CreateEvalRequestDict(TypedDict, total=False):
    """`CreateEvalRequest` as a dict, for arguments."""

    name: str
    metadata: Mapping[str, str] | None
    data_source_config: Required[CreateEvalRequestDataSourceConfigDict | CreateEvalRequestDataSourceConfig]
    testing_criteria: Required[
        Sequence[CreateEvalRequestTestingCriteriaItemDict | CreateEvalRequestTestingCriteriaItem]
    ]
