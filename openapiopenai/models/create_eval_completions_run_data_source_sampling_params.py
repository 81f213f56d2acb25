# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateEvalCompletionsRunDataSourceSamplingParams`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.chat_completion_tool import ChatCompletionTool, ChatCompletionToolDict
    from openapiopenai.models.create_eval_completions_run_data_source_params_response_format import (
        CreateEvalCompletionsRunDataSourceParamsResponseFormat,
        CreateEvalCompletionsRunDataSourceParamsResponseFormatDict,
    )
    from openapiopenai.models.reasoning_effort import ReasoningEffort

__all__ = [
    "CreateEvalCompletionsRunDataSourceSamplingParams",
    "CreateEvalCompletionsRunDataSourceSamplingParamsDict",
]


class CreateEvalCompletionsRunDataSourceSamplingParams(BaseModel):
    """Sampling parameters for the model under evaluation."""

    reasoning_effort: ReasoningEffort | None = None
    """Reasoning effort: how much the model thinks before it answers."""
    temperature: float | None = None
    """Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both."""
    max_completion_tokens: int | None = None
    """Maximum number of tokens to generate."""
    top_p: float | None = None
    """Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%."""
    seed: int | None = None
    """Seed that initializes the randomness of sampling; 42 by default."""
    response_format: CreateEvalCompletionsRunDataSourceParamsResponseFormat | None = None
    """Format of the output: text, JSON that matches a schema, or any valid JSON."""
    tools: list[ChatCompletionTool] | None = None
    """Functions that the model may call, at most 128."""


class CreateEvalCompletionsRunDataSourceSamplingParamsDict(TypedDict, total=False):
    """`CreateEvalCompletionsRunDataSourceSamplingParams` as a dict, for arguments."""

    reasoning_effort: ReasoningEffort | str | None
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int
    response_format: (
        CreateEvalCompletionsRunDataSourceParamsResponseFormatDict
        | CreateEvalCompletionsRunDataSourceParamsResponseFormat
    )
    tools: Sequence[ChatCompletionToolDict | ChatCompletionTool]
