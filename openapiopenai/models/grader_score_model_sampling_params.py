# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `GraderScoreModelSamplingParams`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.reasoning_effort import ReasoningEffort

__all__ = [
    "GraderScoreModelSamplingParams",
    "GraderScoreModelSamplingParamsDict",
]


class GraderScoreModelSamplingParams(BaseModel):
    """Sampling parameters of the grader's model."""

    seed: int | None = None
    """Seed for the sampling, which makes results more reproducible."""
    top_p: float | None = None
    """Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%."""
    temperature: float | None = None
    """Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both."""
    max_completions_tokens: int | None = None
    """Maximum number of tokens to generate."""
    reasoning_effort: ReasoningEffort | None = None
    """Reasoning effort: how much the model thinks before it answers."""


class GraderScoreModelSamplingParamsDict(TypedDict, total=False):
    """`GraderScoreModelSamplingParams` as a dict, for arguments."""

    seed: int | None
    top_p: float | None
    temperature: float | None
    max_completions_tokens: int | None
    reasoning_effort: ReasoningEffort | str | None
