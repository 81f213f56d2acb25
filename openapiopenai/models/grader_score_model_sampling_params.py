"""Model `GraderScoreModelSamplingParams`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.reasoning_effort import ReasoningEffort

__all__ = [
    "GraderScoreModelSamplingParams",
    "GraderScoreModelSamplingParamsDict",
]


class GraderScoreModelSamplingParams(BaseModel):
    """How the model of a grader writes."""

    seed: int | None = None
    """Number that makes answers more alike between runs."""
    top_p: float | None = None
    """Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %."""
    temperature: float | None = None
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    max_completions_tokens: int | None = None
    """Most tokens that the model may write."""
    reasoning_effort: ReasoningEffort | None = None
    """How much the model thinks before it answers."""


class GraderScoreModelSamplingParamsDict(TypedDict, total=False):
    """`GraderScoreModelSamplingParams` as a dict, for arguments."""

    seed: int | None
    top_p: float | None
    temperature: float | None
    max_completions_tokens: int | None
    reasoning_effort: ReasoningEffort | str | None
