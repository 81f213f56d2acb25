"""Model `CreateEvalCompletionsRunDataSource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """A run that asks a model by chat completions."""

    type: Literal["completions"] = "completions"
    """Which variant this is: always `completions`."""
    input_messages: CreateEvalCompletionsRunDataSourceInputMessages | None = None
    """What the model is asked: messages with templates, or those that stand in the data."""
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams | None = None
    """How the model writes."""
    model: str | None = None
    """Id of the model that is tried."""
    source: CreateEvalCompletionsRunDataSourceSource
    """Where the rows come from that fill `item` in templates."""


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
