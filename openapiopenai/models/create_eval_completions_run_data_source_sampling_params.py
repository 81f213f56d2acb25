"""Model `CreateEvalCompletionsRunDataSourceSamplingParams`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """How the model that is tried writes."""

    reasoning_effort: ReasoningEffort | None = None
    """How much the model thinks before it answers."""
    temperature: float | None = None
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    max_completion_tokens: int | None = None
    """Most tokens that the model may write."""
    top_p: float | None = None
    """Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %."""
    seed: int | None = None
    """Seed of the randomness; 42 by default."""
    response_format: CreateEvalCompletionsRunDataSourceParamsResponseFormat | None = None
    """What form answers have: text, JSON, or JSON that fits a schema."""
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
