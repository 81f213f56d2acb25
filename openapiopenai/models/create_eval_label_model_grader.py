"""Model `CreateEvalLabelModelGrader`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.create_eval_item import CreateEvalItem, CreateEvalItemDict

__all__ = [
    "CreateEvalLabelModelGrader",
    "CreateEvalLabelModelGraderDict",
]


class CreateEvalLabelModelGrader(BaseModel):
    """A criterion that has a model give each sample a label."""

    type: Literal["label_model"] = "label_model"
    """Which variant this is: always `label_model`."""
    name: str
    """Name of the criterion."""
    model: str
    """Id of the model, which must be able to keep to a schema."""
    input: list[CreateEvalItem]
    """What the model is asked; `{{item.name}}` is filled in."""
    labels: list[str]
    """The labels that there are."""
    passing_labels: list[str]
    """The labels that mean that a sample has passed."""


class CreateEvalLabelModelGraderDict(TypedDict, total=False):
    """`CreateEvalLabelModelGrader` as a dict, for arguments."""

    type: Required[Literal["label_model"]]
    name: Required[str]
    model: Required[str]
    input: Required[Sequence[CreateEvalItemDict | CreateEvalItem]]
    labels: Required[Sequence[str]]
    passing_labels: Required[Sequence[str]]
