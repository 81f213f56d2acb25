# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `GraderLabelModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.eval_item import EvalItem, EvalItemDict

__all__ = [
    "GraderLabelModel",
    "GraderLabelModelDict",
]


class GraderLabelModel(BaseModel):
    """A grader in which a model assigns a label to each item.

    Known as `LabelModelGrader`."""

    type: Literal["label_model"] = "label_model"
    """Type: always `label_model`."""
    name: str
    """Name of the grader."""
    model: str
    """ID of the model that grades; it must support structured outputs."""
    input: list[EvalItem]
    """Input messages for the grader; may contain template strings."""
    labels: list[str]
    """Labels that can be assigned to an item."""
    passing_labels: list[str]
    """Labels that count as passing; a subset of `labels`."""


class GraderLabelModelDict(TypedDict, total=False):
    """`GraderLabelModel` as a dict, for arguments."""

    type: Required[Literal["label_model"]]
    name: Required[str]
    model: Required[str]
    input: Required[Sequence[EvalItemDict | EvalItem]]
    labels: Required[Sequence[str]]
    passing_labels: Required[Sequence[str]]
