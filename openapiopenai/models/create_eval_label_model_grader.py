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
    """`CreateEvalLabelModelGrader` of the API."""

    type: Literal["label_model"] = "label_model"
    """Which variant this is: always `label_model`."""
    name: str
    model: str
    input: list[CreateEvalItem]
    labels: list[str]
    passing_labels: list[str]


class CreateEvalLabelModelGraderDict(TypedDict, total=False):
    """`CreateEvalLabelModelGrader` as a dict, for arguments."""

    type: Required[Literal["label_model"]]
    name: Required[str]
    model: Required[str]
    input: Required[Sequence[CreateEvalItemDict | CreateEvalItem]]
    labels: Required[Sequence[str]]
    passing_labels: Required[Sequence[str]]
