# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateEvalResponsesRunDataSourceSamplingParams`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    tools: list[Tool] | None = None
    """Tools that the model may call: built-in tools, and functions of your own."""
    text: CreateEvalResponsesRunDataSourceSamplingParamsText | None = None
    """Text output settings: plain text, or structured JSON."""


class CreateEvalResponsesRunDataSourceSamplingParamsDict(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceSamplingParams` as a dict, for arguments."""

    reasoning_effort: ReasoningEffort | str | None
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int
    tools: Sequence[ToolDict | Tool]
    text: CreateEvalResponsesRunDataSourceSamplingParamsTextDict | CreateEvalResponsesRunDataSourceSamplingParamsText
