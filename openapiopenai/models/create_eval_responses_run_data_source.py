# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateEvalResponsesRunDataSource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_eval_responses_run_data_source_input_messages import (
        CreateEvalResponsesRunDataSourceInputMessages,
        CreateEvalResponsesRunDataSourceInputMessagesDict,
    )
    from openapiopenai.models.create_eval_responses_run_data_source_sampling_params import (
        CreateEvalResponsesRunDataSourceSamplingParams,
        CreateEvalResponsesRunDataSourceSamplingParamsDict,
    )
    from openapiopenai.models.create_eval_responses_run_data_source_source import (
        CreateEvalResponsesRunDataSourceSource,
        CreateEvalResponsesRunDataSourceSourceDict,
    )

__all__ = [
    "CreateEvalResponsesRunDataSource",
    "CreateEvalResponsesRunDataSourceDict",
]


class CreateEvalResponsesRunDataSource(BaseModel):
    """A run data source that samples a model with the Responses API."""

    type: Literal["responses"] = "responses"
    """Type: always `responses`."""
    input_messages: CreateEvalResponsesRunDataSourceInputMessages | None = None
    """Input messages for the model: a template, or a reference to messages in the data."""
    sampling_params: CreateEvalResponsesRunDataSourceSamplingParams | None = None
    """Sampling parameters for the model."""
    model: str | None = None
    """ID of the model that generates the completions, such as `o3-mini`."""
    source: CreateEvalResponsesRunDataSourceSource
    """Source of the rows that populate the `item` namespace."""


class CreateEvalResponsesRunDataSourceDict(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSource` as a dict, for arguments."""

    type: Required[Literal["responses"]]
    input_messages: CreateEvalResponsesRunDataSourceInputMessagesDict | CreateEvalResponsesRunDataSourceInputMessages
    sampling_params: CreateEvalResponsesRunDataSourceSamplingParamsDict | CreateEvalResponsesRunDataSourceSamplingParams
    model: str
    source: Required[CreateEvalResponsesRunDataSourceSourceDict | CreateEvalResponsesRunDataSourceSource]
