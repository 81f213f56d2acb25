# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateEvalCompletionsRunDataSource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_eval_completions_run_data_source_input_messages import (
        CreateEvalCompletionsRunDataSourceInputMessages,
        CreateEvalCompletionsRunDataSourceInputMessagesDict,
    )
    from openapiopenai.models.create_eval_completions_run_data_source_sampling_params import (
        CreateEvalCompletionsRunDataSourceSamplingParams,
        CreateEvalCompletionsRunDataSourceSamplingParamsDict,
    )
    from openapiopenai.models.create_eval_completions_run_data_source_source import (
        CreateEvalCompletionsRunDataSourceSource,
        CreateEvalCompletionsRunDataSourceSourceDict,
    )

__all__ = [
    "CreateEvalCompletionsRunDataSource",
    "CreateEvalCompletionsRunDataSourceDict",
]


class CreateEvalCompletionsRunDataSource(BaseModel):
    """A run data source that samples a model with the Chat Completions API."""

    type: Literal["completions"] = "completions"
    """Type: always `completions`."""
    input_messages: CreateEvalCompletionsRunDataSourceInputMessages | None = None
    """Input messages for the model: a template, or a reference to messages in the data."""
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams | None = None
    """Sampling parameters for the model."""
    model: str | None = None
    """ID of the model that generates the completions, such as `o3-mini`."""
    source: CreateEvalCompletionsRunDataSourceSource
    """Source of the rows that populate the `item` namespace."""


class CreateEvalCompletionsRunDataSourceDict(TypedDict, total=False):
    """`CreateEvalCompletionsRunDataSource` as a dict, for arguments."""

    type: Required[Literal["completions"]]
    input_messages: (
        CreateEvalCompletionsRunDataSourceInputMessagesDict | CreateEvalCompletionsRunDataSourceInputMessages
    )
    sampling_params: (
        CreateEvalCompletionsRunDataSourceSamplingParamsDict | CreateEvalCompletionsRunDataSourceSamplingParams
    )
    model: str
    source: Required[CreateEvalCompletionsRunDataSourceSourceDict | CreateEvalCompletionsRunDataSourceSource]
