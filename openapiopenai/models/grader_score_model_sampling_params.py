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
    """`GraderScoreModelSamplingParams` of the API."""

    seed: int | None = None
    top_p: float | None = None
    temperature: float | None = None
    max_completions_tokens: int | None = None
    reasoning_effort: ReasoningEffort | None = None


class GraderScoreModelSamplingParamsDict(TypedDict, total=False):
    """`GraderScoreModelSamplingParams` as a dict, for arguments."""

    seed: int | None
    top_p: float | None
    temperature: float | None
    max_completions_tokens: int | None
    reasoning_effort: ReasoningEffort | str | None
