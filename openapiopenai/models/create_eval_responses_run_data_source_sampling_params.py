"""Model `CreateEvalResponsesRunDataSourceSamplingParams`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.create_eval_responses_run_data_source_sampling_params_text import (
        CreateEvalResponsesRunDataSourceSamplingParamsText,
        CreateEvalResponsesRunDataSourceSamplingParamsTextDict,
    )
    from openapiopenai.models.reasoning_effort import ReasoningEffort
    from openapiopenai.models.tool import Tool, ToolDict

__all__ = [
    "CreateEvalResponsesRunDataSourceSamplingParams",
    "CreateEvalResponsesRunDataSourceSamplingParamsDict",
]


class CreateEvalResponsesRunDataSourceSamplingParams(BaseModel):
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
    tools: list[Tool] | None = None
    """The tools that the model may call: functions of yours, and what the API has."""
    text: CreateEvalResponsesRunDataSourceSamplingParamsText | None = None
    """What form the answer has."""


class CreateEvalResponsesRunDataSourceSamplingParamsDict(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceSamplingParams` as a dict, for arguments."""

    reasoning_effort: ReasoningEffort | str | None
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int
    tools: Sequence[ToolDict | Tool]
    text: CreateEvalResponsesRunDataSourceSamplingParamsTextDict | CreateEvalResponsesRunDataSourceSamplingParamsText
