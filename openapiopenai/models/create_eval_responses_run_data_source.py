"""Model `CreateEvalResponsesRunDataSource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """A run that asks a model by responses."""

    type: Literal["responses"] = "responses"
    """Which variant this is: always `responses`."""
    input_messages: CreateEvalResponsesRunDataSourceInputMessages | None = None
    """What the model is asked: messages with templates, or those that stand in the data."""
    sampling_params: CreateEvalResponsesRunDataSourceSamplingParams | None = None
    """How the model writes."""
    model: str | None = None
    """Id of the model that is tried."""
    source: CreateEvalResponsesRunDataSourceSource
    """Where the rows come from that fill `item` in templates."""


class CreateEvalResponsesRunDataSourceDict(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSource` as a dict, for arguments."""

    type: Required[Literal["responses"]]
    input_messages: CreateEvalResponsesRunDataSourceInputMessagesDict | CreateEvalResponsesRunDataSourceInputMessages
    sampling_params: CreateEvalResponsesRunDataSourceSamplingParamsDict | CreateEvalResponsesRunDataSourceSamplingParams
    model: str
    source: Required[CreateEvalResponsesRunDataSourceSourceDict | CreateEvalResponsesRunDataSourceSource]
