# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `GraderScoreModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.eval_item import EvalItem, EvalItemDict
    from openapiopenai.models.grader_score_model_sampling_params import (
        GraderScoreModelSamplingParams,
        GraderScoreModelSamplingParamsDict,
    )

__all__ = [
    "GraderScoreModel",
    "GraderScoreModelDict",
]


class GraderScoreModel(BaseModel):
    """A grader in which a model assigns a score.

    Known as `ScoreModelGrader`."""

    type: Literal["score_model"] = "score_model"
    """Type: always `score_model`."""
    name: str
    """Name of the grader."""
    model: str
    """ID of the model."""
    sampling_params: GraderScoreModelSamplingParams | None = None
    """Sampling parameters for the model."""
    input: list[EvalItem]
    """Input messages for the grader: text, output text, images and audio; may contain template strings."""
    range: list[float] | None = None
    """Minimum and maximum score; 0 and 1 by default."""


class GraderScoreModelDict(TypedDict, total=False):
    """`GraderScoreModel` as a dict, for arguments."""

    type: Required[Literal["score_model"]]
    name: Required[str]
    model: Required[str]
    sampling_params: GraderScoreModelSamplingParamsDict | GraderScoreModelSamplingParams
    input: Required[Sequence[EvalItemDict | EvalItem]]
    range: Sequence[float]
