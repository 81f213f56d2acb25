"""Model `GraderLabelModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.eval_item import EvalItem, EvalItemDict

__all__ = [
    "GraderLabelModel",
    "GraderLabelModelDict",
]


class GraderLabelModel(BaseModel):
    """A grader that has a model give each sample a label."""

    type: Literal["label_model"] = "label_model"
    """Which variant this is: always `label_model`."""
    name: str
    """Name of the grader."""
    model: str
    """Id of the model, which must be able to give structured outputs."""
    input: list[EvalItem]
    """What the model is asked; templates are filled in."""
    labels: list[str]
    """The labels that there are."""
    passing_labels: list[str]
    """Those of `labels` that mean that a sample has passed."""


class GraderLabelModelDict(TypedDict, total=False):
    """`GraderLabelModel` as a dict, for arguments."""

    type: Required[Literal["label_model"]]
    name: Required[str]
    model: Required[str]
    input: Required[Sequence[EvalItemDict | EvalItem]]
    labels: Required[Sequence[str]]
    passing_labels: Required[Sequence[str]]
